using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>The rows of a record that a fact comes to: of kinds with a time of entry every version, of others the one that stands.</summary>
internal static class RecordRows
{
    /// <summary>Gives the rows of a fact, the one that stands first; none of a fact that was withdrawn, as a mistake is no fact.</summary>
    internal static IEnumerable<object> Of(HeldFact? held)
    {
        if (held?.Fact is null)
        {
            return [];
        }

        return held.Revision.Address.Kind.KeepsHistory ? Versions(held) : [held.Fact];
    }

    /// <summary>Gives how the rows of a fact change from one version to the next.</summary>
    internal static IEnumerable<RowChange> Between(HeldFact? before, HeldFact after)
    {
        var kind = after.Revision.Address.Kind;
        var (was, now) = (Of(before).ToList(), Of(after).ToList());
        var (gone, come) = (was.Except(now, ReferenceEqualityComparer.Instance).ToList(), now.Except(was, ReferenceEqualityComparer.Instance).ToList());
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
        {
            yield return new RowChange(i < gone.Count ? kind.RowOf(gone[i]) : null, i < come.Count ? kind.RowOf(come[i]) : null);
        }
    }

    /// <summary>Adds the rows of a fact to a record.</summary>
    internal static void AddTo(SchoolYearRecordBuilder record, HeldFact held)
    {
        foreach (var row in Of(held))
        {
            held.Revision.Address.Kind.AddTo(record, row);
        }
    }

    private static IEnumerable<object> Versions(HeldFact held)
    {
        // Versions of equal time of entry, known or not, are one row: nobody could tell which of them was corrected.
        var seen = new HashSet<Instant?>();
        foreach (var version in held.History.TakeWhile(v => !v.Revision.IsWithdrawal))
        {
            if (version.Fact is { } fact && seen.Add(held.Revision.Address.Kind.RecordedOf(fact).At))
            {
                yield return fact;
            }
        }
    }
}
