namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with one lesson. Which of them breaks a norm, and which only nearly does, <see cref="LessonTwists"/> says.</summary>
internal enum LessonSlip
{
    None,

    // A duty done too late, or never.
    FirstTickLate,
    DaysLate,
    Never,

    // The same with all that is entered of the lesson.
    AllLate,
    AllNever,

    // A duty done at the last moment, lawful though it looks late, or not owed.
    LastTick,
    CorrectedLater,
    Cancelled,
    NotInForce,

    // An entry that says only a part.
    WithoutPart,

    // Homework.
    EmptyThenLate,
    InTheEvening,
    StatedNone,
    NoneAtLastTick,
    DayAhead,

    // What may not be entered ahead.
    JustBeforeStart,
    DayBeforeStart,
    AtStart,

    // Substitutions.
    ShownAfterEntry,
    NeverShown,
    ToldLater,
    ToldLaterNeverShown,
    ShownAtEntry,
    Reassigned,
    OwnLessonStated,
    ShownByTheEnd,

    // A substitute's entry where the teacher is absent for another reason than illness.
    OtherAbsence,
}
