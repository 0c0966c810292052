using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Which slips break a norm about lessons, and which are lawful near misses of it.</summary>
internal static class LessonTwists
{
    private static readonly LessonSlip[] PartViolations =
        [LessonSlip.FirstTickLate, LessonSlip.WithoutPart, LessonSlip.Never, LessonSlip.AllNever, LessonSlip.AllLate, LessonSlip.DaysLate];

    private static readonly LessonSlip[] PartNearMisses = [LessonSlip.LastTick, LessonSlip.CorrectedLater, LessonSlip.Cancelled, LessonSlip.NotInForce];

    private static readonly Dictionary<string, (LessonSlip[] Violations, LessonSlip[] NearMisses)> Slips = new(StringComparer.Ordinal)
    {
        [Norms.LessonRecorded] = (
            [LessonSlip.FirstTickLate, LessonSlip.Never, LessonSlip.AllNever, LessonSlip.AllLate, LessonSlip.DaysLate],
            [LessonSlip.LastTick, LessonSlip.CorrectedLater, LessonSlip.Cancelled]),
        [Norms.LessonKindRecorded] = (PartViolations, PartNearMisses),
        [Norms.LessonTopicRecorded] = (PartViolations, PartNearMisses),
        [Norms.LessonTopicAndKindRecorded] = (PartViolations, PartNearMisses),
        [Norms.LessonRecordedBySubstitute] = (
            [LessonSlip.FirstTickLate, LessonSlip.Never, LessonSlip.DaysLate],
            [LessonSlip.LastTick, LessonSlip.OtherAbsence]),
        [Norms.SubstitutionNotMissing] = (
            [LessonSlip.NeverShown, LessonSlip.ToldLaterNeverShown],
            [LessonSlip.ShownAtEntry, LessonSlip.ShownByTheEnd, LessonSlip.OwnLessonStated, LessonSlip.Reassigned, LessonSlip.NotInForce]),
        [Norms.SubstitutionShown] = (
            [LessonSlip.ShownAfterEntry, LessonSlip.NeverShown, LessonSlip.ToldLater, LessonSlip.ToldLaterNeverShown],
            [LessonSlip.ShownAtEntry, LessonSlip.OwnLessonStated, LessonSlip.Reassigned]),
        [Norms.LessonNotAhead] = ([LessonSlip.JustBeforeStart, LessonSlip.DayBeforeStart], [LessonSlip.AtStart]),
        [Norms.AttendanceNotAhead] = ([LessonSlip.JustBeforeStart, LessonSlip.DayBeforeStart], [LessonSlip.AtStart]),
        [Norms.AttendanceRecorded] = (
            [LessonSlip.FirstTickLate, LessonSlip.Never, LessonSlip.DaysLate],
            [LessonSlip.LastTick, LessonSlip.CorrectedLater, LessonSlip.Cancelled, LessonSlip.NotInForce]),
        [Norms.HomeworkRecorded] = (
            [LessonSlip.FirstTickLate, LessonSlip.Never, LessonSlip.EmptyThenLate],
            [LessonSlip.LastTick, LessonSlip.StatedNone, LessonSlip.DayAhead, LessonSlip.CorrectedLater, LessonSlip.Cancelled, LessonSlip.NotInForce]),
        [Norms.HomeworkBeforeLastLesson] = (
            [LessonSlip.FirstTickLate, LessonSlip.InTheEvening],
            [LessonSlip.LastTick, LessonSlip.NoneAtLastTick, LessonSlip.DayAhead]),
    };

    private static readonly string[] DayDuties =
    [
        Norms.LessonRecorded, Norms.LessonKindRecorded, Norms.LessonTopicRecorded, Norms.LessonTopicAndKindRecorded,
        Norms.AttendanceRecorded, Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson,
    ];

    /// <summary>Says whether a norm is about the entry of a lesson, not about its attendance or homework.</summary>
    internal static bool IsAboutEntry(string norm) =>
        norm is Norms.LessonRecorded or Norms.LessonKindRecorded or Norms.LessonTopicRecorded or Norms.LessonTopicAndKindRecorded;

    internal static bool Knows(string norm) => Slips.ContainsKey(norm);

    internal static IReadOnlyList<LessonSlip> ViolationsOf(string norm) => Slips[norm].Violations;

    internal static IReadOnlyList<LessonSlip> NearMissesOf(string norm) => Slips[norm].NearMisses;

    /// <summary>Gives all norms that a twist breaks, of those that bind.</summary>
    internal static IEnumerable<string> BrokenBy(LessonTwist twist, ClauseRules rules)
    {
        string[] broken = twist switch
        {
            { Slip: LessonSlip.AllLate or LessonSlip.AllNever } => DayDuties,

            // Homework of the last tick of the day comes after the last lesson, and so does any that is late.
            { Norm: Norms.HomeworkRecorded, Slip: LessonSlip.LastTick } => [Norms.HomeworkBeforeLastLesson],
            { Norm: Norms.HomeworkRecorded, IsNearMiss: false } => [Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],

            // The substitute's late entry names the kind too late as well, whatever the absence.
            { Norm: Norms.LessonRecordedBySubstitute, Slip: LessonSlip.OtherAbsence } => [Norms.LessonKindRecorded],
            { Norm: Norms.LessonRecordedBySubstitute, IsNearMiss: false } => [Norms.LessonRecordedBySubstitute, Norms.LessonKindRecorded],
            { IsNearMiss: false, IsNone: false } => [twist.Norm],
            _ => [],
        };
        return broken.Where(norm => rules.Binds(norm));
    }

    /// <summary>Says whether a near miss of another norm may break this one: homework of the last tick of a day comes after the last lesson.</summary>
    internal static bool IsBrokenByNearMisses(string norm) => norm is Norms.HomeworkBeforeLastLesson or Norms.LessonKindRecorded;

    /// <summary>Says whether a twist is one of a lesson that somebody else takes.</summary>
    internal static bool NeedsSubstitute(LessonTwist twist) =>
        twist.Norm is Norms.SubstitutionShown or Norms.SubstitutionNotMissing or Norms.LessonRecordedBySubstitute && twist.Slip != LessonSlip.OwnLessonStated;

    internal static bool NeedsCancelled(LessonTwist twist) => twist.Slip == LessonSlip.Cancelled;
}
