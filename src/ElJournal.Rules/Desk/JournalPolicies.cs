using ElJournal.Domain.Revisions.Policies;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>Порядок ведения журнала по регламенту: what a school has decided of locks, as it holds on a day.</summary>
/// <remarks>Acts leave it to the school (clause ВЖ-2 of <c>base</c>); where it has decided nothing, nothing is locked but what is closed on record. Of several packs the strictest value holds.</remarks>
internal static class JournalPolicies
{
    /// <summary>Gives the policy of a day.</summary>
    /// <param name="regulation">The regulation.</param>
    /// <param name="day">The day of the submission at the school.</param>
    /// <returns>The policy.</returns>
    public static JournalPolicy On(Regulation regulation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var values = regulation.Packs.Select(p => new LockValues(p, day)).ToList();
        return new JournalPolicy
        {
            Entries = values.Select(v => v.Entries).Aggregate(EditLadder.Strictest),
            Corrections = values.Select(v => v.Corrections).Aggregate(EditLadder.Strictest),
            PeriodClosesAfterDays = values.Min(v => v.PeriodClosesAfterDays),
            ApprovalsToRaise = values.Max(v => v.ApprovalsToRaise),
            ApprovalsToLower = values.Max(v => v.ApprovalsToLower),
        };
    }
}
