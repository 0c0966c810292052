using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>The one place where a deadline and a moment become a verdict.</summary>
internal static class Judgement
{
    /// <summary>Says whether a duty was done in time by a set moment: by far the most frequent verdict, and one that no gap in the record can change.</summary>
    /// <param name="due">When it is due.</param>
    /// <param name="done">When it was done.</param>
    internal static bool IsFulfilled(in Deadline due, in Moment done) => done.IsKnown && due.Kind == DeadlineKind.Set && due.IsMetBy(done.Instant);

    /// <summary>Judges a duty that applies.</summary>
    /// <param name="due">When it is due.</param>
    /// <param name="done">When it was done; doubtful where the record cannot tell whether it was.</param>
    /// <param name="asOf">The instant of the check.</param>
    /// <param name="isOver">Whether the event is over, so that a duty of no set moment is open.</param>
    internal static Verdict OfDuty(in Deadline due, in Moment done, in Instant asOf, bool isOver) => due.Kind switch
    {
        DeadlineKind.Set =>
            done.IsKnown ? (due.IsMetBy(done.Instant) ? Verdict.Fulfilled : Verdict.FulfilledLate)
            : done.IsUnknown ? Verdict.Undetermined
            : due.HasPassed(asOf) ? Verdict.Overdue
            : Verdict.Pending,
        DeadlineKind.NotYet => done.IsKnown ? Verdict.Fulfilled : done.IsNotYet ? Verdict.Pending : Verdict.Undetermined,
        DeadlineKind.NotSet => done.IsDoubtful ? Verdict.Undetermined : !done.IsNotYet ? Verdict.Fulfilled : isOver ? Verdict.Undetermined : Verdict.Pending,
        DeadlineKind.Unknown => Verdict.Undetermined,
        _ => throw new InvalidOperationException("Unknown kind of deadline."),
    };

    /// <summary>Judges a duty of no set moment whose journal or year is closed: what the closing did not find is overdue from then on.</summary>
    /// <remarks>What was entered nobody knows when is on record at any instant, and so at the closing.</remarks>
    /// <param name="closing">When it was closed.</param>
    /// <param name="done">When it was done.</param>
    internal static Verdict OfClosing(Instant closing, in Moment done) =>
        done.IsNotYet ? Verdict.Overdue
        : done.IsKnown && done.Instant > closing ? Verdict.FulfilledLate
        : Verdict.Fulfilled;
}
