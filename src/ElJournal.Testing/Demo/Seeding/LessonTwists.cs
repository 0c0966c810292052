using ElJournal.Testing.Demo.Expectations;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Which norms each twist of a lesson breaks, and of which one it is a lawful near miss.</summary>
internal static class LessonTwists
{
    private static readonly Dictionary<LessonTwist, string[]> Broken = new()
    {
        [LessonTwist.LessonNextDay] = [Norms.LessonRecorded],
        [LessonTwist.LessonDaysLater] = [Norms.LessonRecorded],
        [LessonTwist.LessonNever] = [Norms.LessonRecorded],
        [LessonTwist.AllNextDay] = [Norms.LessonRecorded, Norms.AttendanceRecorded, Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],
        [LessonTwist.AllNever] = [Norms.LessonRecorded, Norms.AttendanceRecorded, Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],
        [LessonTwist.SubstitutionAfterEntry] = [Norms.SubstitutionShown],
        [LessonTwist.SubstitutionNever] = [Norms.SubstitutionShown],
        [LessonTwist.SubstituteToldLater] = [Norms.SubstitutionShown],
        [LessonTwist.SubstituteToldLaterNeverShown] = [Norms.SubstitutionShown],
        [LessonTwist.LessonBeforeStart] = [Norms.LessonNotAhead],
        [LessonTwist.LessonDayAhead] = [Norms.LessonNotAhead],
        [LessonTwist.AttendanceBeforeStart] = [Norms.AttendanceNotAhead],
        [LessonTwist.AttendanceDayAhead] = [Norms.AttendanceNotAhead],
        [LessonTwist.AttendanceNextDay] = [Norms.AttendanceRecorded],
        [LessonTwist.AttendanceNever] = [Norms.AttendanceRecorded],
        [LessonTwist.HomeworkNextDay] = [Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],
        [LessonTwist.HomeworkNever] = [Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],
        [LessonTwist.HomeworkEmptyThenLate] = [Norms.HomeworkRecorded, Norms.HomeworkBeforeLastLesson],
        [LessonTwist.HomeworkAtLastSecond] = [Norms.HomeworkBeforeLastLesson],
        [LessonTwist.HomeworkAfterLastLesson] = [Norms.HomeworkBeforeLastLesson],
        [LessonTwist.HomeworkInTheEvening] = [Norms.HomeworkBeforeLastLesson],
    };

    private static readonly Dictionary<LessonTwist, string> NearMisses = new()
    {
        [LessonTwist.LessonAtLastSecond] = Norms.LessonRecorded,
        [LessonTwist.LessonCorrectedLater] = Norms.LessonRecorded,
        [LessonTwist.LessonCancelled] = Norms.LessonRecorded,
        [LessonTwist.SubstitutionAtEntry] = Norms.SubstitutionShown,
        [LessonTwist.LessonReassigned] = Norms.SubstitutionShown,
        [LessonTwist.OwnLessonStated] = Norms.SubstitutionShown,
        [LessonTwist.LessonAtStart] = Norms.LessonNotAhead,
        [LessonTwist.AttendanceAtStart] = Norms.AttendanceNotAhead,
        [LessonTwist.AttendanceAtLastSecond] = Norms.AttendanceRecorded,
        [LessonTwist.AttendanceCorrectedLater] = Norms.AttendanceRecorded,
        [LessonTwist.AttendanceCancelled] = Norms.AttendanceRecorded,
        [LessonTwist.HomeworkAtLastSecond] = Norms.HomeworkRecorded,
        [LessonTwist.HomeworkStatedNone] = Norms.HomeworkRecorded,
        [LessonTwist.HomeworkDayAhead] = Norms.HomeworkRecorded,
        [LessonTwist.HomeworkCorrectedLater] = Norms.HomeworkRecorded,
        [LessonTwist.HomeworkCancelled] = Norms.HomeworkRecorded,
        [LessonTwist.HomeworkAtLastEnd] = Norms.HomeworkBeforeLastLesson,
        [LessonTwist.HomeworkNoneAtLastEnd] = Norms.HomeworkBeforeLastLesson,
        [LessonTwist.HomeworkDayAheadOfLast] = Norms.HomeworkBeforeLastLesson,
    };

    internal static IReadOnlyList<string> BrokenBy(LessonTwist twist) => Broken.TryGetValue(twist, out var norms) ? norms : [];

    internal static string? NearMissOf(LessonTwist twist) => NearMisses.GetValueOrDefault(twist);

    internal static bool NeedsSubstitute(LessonTwist twist) =>
        twist is LessonTwist.SubstitutionAfterEntry or LessonTwist.SubstitutionNever or LessonTwist.SubstituteToldLater
            or LessonTwist.SubstituteToldLaterNeverShown or LessonTwist.SubstitutionAtEntry or LessonTwist.LessonReassigned;

    internal static bool NeedsCancelled(LessonTwist twist) =>
        twist is LessonTwist.LessonCancelled or LessonTwist.AttendanceCancelled or LessonTwist.HomeworkCancelled;
}
