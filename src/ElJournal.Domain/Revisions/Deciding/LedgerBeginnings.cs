using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>Finds what a year names in vain once guardianships, checks or correction acts begin to be on record: as long as there were none, nobody could say.</summary>
internal static class LedgerBeginnings
{
    private static readonly ImmutableArray<RevisedKind> NamedByOthers = [LedgerRevisedKinds.Guardianships, LedgerRevisedKinds.Checks, LedgerRevisedKinds.Acts];

    /// <summary>Finds the defects of all ledgers where one of these has just begun.</summary>
    /// <param name="before">The year as it stood.</param>
    /// <param name="after">The year as it shall stand.</param>
    internal static ImmutableArray<Defect> FindDefects(RevisedYear before, RevisedYear after)
    {
        if (before.Count == 0 || !NamedByOthers.Any(kind => after.Group(kind, Owner.Everybody).Any() && !before.Group(kind, Owner.Everybody).Any()))
        {
            return [];
        }

        var facts = LedgerRevisedKinds.All.SelectMany(after.HeldOf).SelectMany(RecordRows.Of).Select(row => new Placed<LedgerFact>((LedgerFact)row, default)).ToList();
        return after.ToRegister().TryGet(out var register) ? LedgerCheck.Find(register, facts) : [];
    }
}
