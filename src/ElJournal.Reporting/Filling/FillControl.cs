using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Filling;

/// <summary>Контроль заполнения: per journal and teacher, what was to be entered, what was on its day, later, or not at all.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By class, subject, teacher.</param>
/// <param name="Contradictions">Entries that contradict each other, by journal and day.</param>
internal sealed record FillControl(ReportInput Input, ImmutableArray<FillRow> Rows, ImmutableArray<Contradiction> Contradictions)
{
    internal FillCounts Total => Sum(Rows);

    internal IEnumerable<(StaffId? Teacher, int Journals, FillCounts Counts)> ByTeacher =>
        Rows.GroupBy(r => r.Teacher).OrderBy(g => g.Key?.Value, StringComparer.Ordinal).Select(g => (g.Key, g.Count(), Sum(g)));

    internal IEnumerable<(ClassId? Class, int Journals, FillCounts Counts)> ByClass =>
        Rows.GroupBy(r => r.Journal.Class).OrderBy(g => g.Key?.Value, StringComparer.Ordinal).Select(g => (g.Key, g.DistinctBy(r => r.Journal.Id).Count(), Sum(g)));

    internal ImmutableArray<Figure> Figures => FillFigures.Of(Total);

    internal static FillControl Of(ReportInput input)
    {
        var rows = new List<FillRow>();
        var contradictions = new List<Contradiction>();
        foreach (var count in input.Journals.AsParallel().AsOrdered().Select(ordinal => new JournalFill(input, ordinal)))
        {
            rows.AddRange(count.Rows.Where(r => input.Teacher is null || r.Teacher == input.Teacher));
            contradictions.AddRange(count.Contradictions.Where(c => input.Teacher is null || c.Teacher == input.Teacher));
        }

        return new FillControl(input, [.. rows.OrderBy(r => r.Journal.Class?.Value, StringComparer.Ordinal).ThenBy(r => r.Journal.Id).ThenBy(r => r.Teacher?.Value, StringComparer.Ordinal)], [.. contradictions]);
    }

    private static FillCounts Sum(IEnumerable<FillRow> rows) => FillCounts.Sum(rows.Select(r => r.Counts));
}
