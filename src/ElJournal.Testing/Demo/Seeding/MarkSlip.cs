namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the result of one pupil for one assessment. Which of them breaks a norm, and which only nearly does, <see cref="MarkTwists"/> says.</summary>
internal enum MarkSlip
{
    None,

    // Too late, or never.
    FirstTickLate,
    DaysLate,
    Never,
    OwnDayLate,

    // At the last moment, lawful though it looks late, or not owed.
    LastTick,
    AbsentWithoutMark,
    OwnDay,
    MovedDayOff,
    CorrectedLater,
    UnmarkedClass,
    Exempt,
    AssessmentDay,
    WithoutMark,
    OtherWork,
    NotInForce,

    // КД-2, КД-3, КД-4
    MarkedThoughAbsent,
    NoLesson,
    LessonCancelled,
    Stranger,

    // ОЦ-4
    EnteredByAdministrator,
}
