using System.Runtime.InteropServices;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Duties;

/// <summary>Counts the duties of a part of the school by norm and deadline.</summary>
/// <param name="asOf">The instant that parts what is ahead from what is past.</param>
internal readonly struct DueDays(Instant asOf) : ILedger
{
    /// <summary>Gets for each binding and deadline how many duties there are, and how many of them are ahead and not done.</summary>
    internal Dictionary<(int Binding, Deadline Due), (int Duties, int Ahead)> Counts { get; } = [];

    /// <inheritdoc/>
    public void Add(in LedgerEntry entry)
    {
        if (entry.Due.Kind == DeadlineKind.Set && entry.Verdict is not (Verdict.NotApplicable or Verdict.NotInForce))
        {
            var isAhead = !entry.Due.HasPassed(asOf) && entry.Verdict is not (Verdict.Fulfilled or Verdict.FulfilledLate);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(Counts, (entry.Binding, entry.Due), out _);
            count = (count.Duties + 1, count.Ahead + (isAhead ? 1 : 0));
        }
    }
}
