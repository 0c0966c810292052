namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with one lesson. See <see cref="LessonTwists"/> for what each breaks or nearly breaks.</summary>
internal enum LessonTwist
{
    None,

    // 2.1
    LessonNextDay,
    LessonDaysLater,
    LessonNever,
    AllNextDay,
    AllNever,
    LessonAtLastSecond,
    LessonCorrectedLater,
    LessonCancelled,

    // 2.1a
    SubstitutionAfterEntry,
    SubstitutionNever,
    SubstituteToldLater,
    SubstituteToldLaterNeverShown,
    SubstitutionAtEntry,
    LessonReassigned,
    OwnLessonStated,

    // 2.1b
    LessonBeforeStart,
    LessonDayAhead,
    LessonAtStart,
    AttendanceBeforeStart,
    AttendanceDayAhead,
    AttendanceAtStart,

    // 2.1c
    AttendanceNextDay,
    AttendanceNever,
    AttendanceAtLastSecond,
    AttendanceCorrectedLater,
    AttendanceCancelled,

    // 2.2
    HomeworkNextDay,
    HomeworkNever,
    HomeworkEmptyThenLate,
    HomeworkAtLastSecond,
    HomeworkStatedNone,
    HomeworkDayAhead,
    HomeworkCorrectedLater,
    HomeworkCancelled,

    // 2.2a
    HomeworkAfterLastLesson,
    HomeworkInTheEvening,
    HomeworkAtLastEnd,
    HomeworkNoneAtLastEnd,
    HomeworkDayAheadOfLast,
}
