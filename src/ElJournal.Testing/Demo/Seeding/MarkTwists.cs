using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Which slips break a norm about results, and which are lawful near misses of it.</summary>
internal static class MarkTwists
{
    private static readonly Dictionary<string, (MarkSlip[] Violations, MarkSlip[] NearMisses)> Slips = new(StringComparer.Ordinal)
    {
        [Norms.MarkRecorded] = (
            [MarkSlip.FirstTickLate, MarkSlip.Never, MarkSlip.OwnDayLate, MarkSlip.DaysLate],
            [
                MarkSlip.LastTick, MarkSlip.AbsentWithoutMark, MarkSlip.OwnDay, MarkSlip.MovedDayOff,
                MarkSlip.CorrectedLater, MarkSlip.UnmarkedClass, MarkSlip.Exempt, MarkSlip.AssessmentDay, MarkSlip.NotInForce,
            ]),

        // A mark that was never given owes nothing.
        [Norms.MarkGivenRecorded] = (
            [MarkSlip.FirstTickLate, MarkSlip.OwnDayLate, MarkSlip.DaysLate],
            [MarkSlip.LastTick, MarkSlip.WithoutMark, MarkSlip.OwnDay, MarkSlip.CorrectedLater, MarkSlip.AssessmentDay, MarkSlip.OtherWork]),
        [Norms.WorkMarked] = (
            [MarkSlip.FirstTickLate, MarkSlip.Never, MarkSlip.OwnDayLate, MarkSlip.DaysLate],
            [MarkSlip.LastTick, MarkSlip.AbsentWithoutMark, MarkSlip.OwnDay, MarkSlip.CorrectedLater, MarkSlip.Exempt, MarkSlip.OtherWork]),
    };

    internal static bool Knows(string norm) => Slips.ContainsKey(norm);

    internal static IReadOnlyList<MarkSlip> ViolationsOf(string norm) => Slips[norm].Violations;

    internal static IReadOnlyList<MarkSlip> NearMissesOf(string norm) => Slips[norm].NearMisses;
}
