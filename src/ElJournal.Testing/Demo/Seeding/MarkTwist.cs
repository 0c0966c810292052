namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the mark of one pupil for one assessment.</summary>
internal enum MarkTwist
{
    None,

    // 2.4, broken
    AtDue,
    DaysLate,
    Never,
    OwnDayLate,

    // 2.4, lawful
    AtLastSecond,
    AbsentWithoutMark,
    OwnDay,
    MovedDayOff,
    CorrectedLater,
    UnmarkedClass,
    Exempt,
    AssessmentDay,

    // КД-2, КД-3, КД-4
    MarkedThoughAbsent,
    NoLesson,
    LessonCancelled,
    Stranger,
}
