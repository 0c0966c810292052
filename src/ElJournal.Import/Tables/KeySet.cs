using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables;

/// <summary>The ids of one kind: those that a sheet defines and those that others refer to.</summary>
/// <param name="sheet">The sheet that defines them.</param>
/// <param name="what">What they are, in the Russian genitive.</param>
/// <param name="parse">Reads one.</param>
/// <param name="isPresent">Whether the folder has the sheet.</param>
internal sealed class KeySet<TId>(string sheet, string what, IdParser<TId> parse, bool isPresent)
    where TId : struct
{
    private readonly HashSet<TId> defined = [];
    private readonly HashSet<TId> bare = [];
    private readonly List<(TId Id, Place Place)> open = [];

    internal IdParser<TId> Parse => parse;

    internal bool IsPresent => isPresent;

    /// <summary>Gets the ids that were referred to while the sheet is missing, in a fixed order.</summary>
    internal IEnumerable<TId> Bare => bare.Order();

    /// <summary>Gets all ids that the sheet defines.</summary>
    internal IReadOnlyCollection<TId> Defined => defined;

    /// <summary>Says whether an id is defined, or stands for an entry of a missing sheet.</summary>
    internal bool Knows(TId id) => defined.Contains(id) || bare.Contains(id);

    internal void Define(TId id) => defined.Add(id);

    /// <summary>Notes a reference: to a present sheet it must resolve in the end, to a missing one it makes a bare entry.</summary>
    internal void Use(TId id, Place place)
    {
        if (!isPresent)
        {
            bare.Add(id);
        }
        else if (!defined.Contains(id))
        {
            open.Add((id, place));
        }
    }

    /// <summary>Reports the references that lead to nothing, and tells of the bare entries made.</summary>
    internal void Conclude(bool isWhole, ImportLog log)
    {
        // Of a sheet that could not be read to its end nobody can say what it lacks.
        foreach (var (id, place) in open.Where(o => isWhole && !defined.Contains(o.Id)))
        {
            log.Report(RecordDefects.Dangling, place, what, Quoting.Of($"{id}"));
        }

        if (bare.Count > 0)
        {
            log.Tell(TableNotices.BareEntries, default, sheet, bare.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
