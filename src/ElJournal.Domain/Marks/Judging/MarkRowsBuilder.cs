using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Turns cells into rows and finds the attempts that belong together, or all that is wrong with them.</summary>
internal sealed class MarkRowsBuilder
{
    private readonly ImmutableArray<WorkCell> cells;
    private readonly Dictionary<AssessmentId, int> indexOf;
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private readonly List<KindKey> kinds = [default];
    private readonly MarkRow[] rows;
    private readonly ImmutableArray<AttemptGroup> groups;
    private readonly Dictionary<string, int> kindNumbers = new(StringComparer.OrdinalIgnoreCase);

    internal MarkRowsBuilder(ImmutableArray<WorkCell> cells, LocalDate? asOf)
    {
        this.cells = cells;
        indexOf = new Dictionary<AssessmentId, int>(cells.Length);
        rows = new MarkRow[cells.Length];
        var hasRetakes = false;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var cell = ref cells.ItemRef(i);
            Preconditions.That(cell.Cell is not null, nameof(cells), "A cell is default.");
            rows[i] = MarkRow.Of(cell, KindNumber(cell.Kind), cell.Day > asOf);
            hasRetakes |= cell.RetakeOf is not null;
            if (cell.Work != default && !indexOf.TryAdd(cell.Work, i))
            {
                defects.Add(new Defect(MarkDefects.WorkTwice, default, cell.Work.Value));
            }
        }

        groups = hasRetakes && defects.Count == 0 ? Grouped() : [];
    }

    internal ImmutableArray<Defect> Defects => defects.ToImmutable();

    internal MarkRows Build() => new(cells, ImmutableCollectionsMarshalling.Wrap(rows), [.. kinds], groups);

    private int KindNumber(string? kind)
    {
        if (kind is null)
        {
            return 0;
        }

        if (!kindNumbers.TryGetValue(kind, out var number))
        {
            number = kinds.Count;
            kindNumbers.Add(kind, number);
            kinds.Add(new KindKey(kind));
        }

        return number;
    }

    private ImmutableArray<AttemptGroup> Grouped()
    {
        var byRoot = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].RetakeOf is not null && RootOf(i) is var root && root != i)
            {
                if (!byRoot.TryGetValue(root, out var members))
                {
                    byRoot.Add(root, members = [root]);
                }

                members.Add(i);
            }
        }

        var made = ImmutableArray.CreateBuilder<AttemptGroup>(byRoot.Count);
        foreach (var (root, members) in byRoot)
        {
            foreach (var i in members)
            {
                rows[i] = rows[i].OfKind(rows[root].Kind);
            }

            made.Add(new AttemptGroup(root, [.. members.OrderBy(i => cells[i].Day).ThenBy(i => i).Select(i => (i, rows[i]))]));
            foreach (var i in members)
            {
                rows[i] = rows[i].AsAttempt();
            }
        }

        return made.MoveToImmutable();
    }

    /// <summary>A retake of a work that is not among the cells, as one of another period, stands for itself.</summary>
    private int RootOf(int start)
    {
        var current = start;
        for (var steps = 0; cells[current].RetakeOf is { } earlier && indexOf.TryGetValue(earlier, out var next); steps++)
        {
            if (steps > cells.Length)
            {
                defects.Add(new Defect(MarkDefects.RetakeCircle, default, cells[start].Work.Value));
                return start;
            }

            current = next;
        }

        return current;
    }
}
