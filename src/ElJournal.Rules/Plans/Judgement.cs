using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>The one place where a deadline and a moment become a verdict.</summary>
internal static class Judgement
{
    /// <summary>Judges a duty that applies.</summary>
    /// <param name="due">When it is due.</param>
    /// <param name="done">When it was done; unknown also where "not done" is not known.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <param name="isOver">Whether the event is over, so that a duty of no set moment is open.</param>
    internal static Verdict OfDuty(in Deadline due, in Moment done, Instant asOf, bool isOver) => due.Kind switch
    {
        DeadlineKind.Set =>
            done.IsKnown ? (due.IsMetBy(done.Instant) ? Verdict.Fulfilled : Verdict.FulfilledLate)
            : done.IsUnknown ? Verdict.Undetermined
            : due.HasPassed(asOf) ? Verdict.Overdue
            : Verdict.Pending,
        DeadlineKind.NotYet => done.IsKnown ? Verdict.Fulfilled : done.IsNotYet ? Verdict.Pending : Verdict.Undetermined,
        DeadlineKind.NotSet => !done.IsNotYet ? Verdict.Fulfilled : isOver ? Verdict.Undetermined : Verdict.Pending,
        DeadlineKind.Unknown => Verdict.Undetermined,
        _ => throw new InvalidOperationException("Unknown kind of deadline."),
    };
}
