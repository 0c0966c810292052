namespace ElJournal.Domain.Coverage;

/// <summary>Виды фактов: what a record may hold or lack; one kind, or several together.</summary>
/// <remarks>Terms and moments of norms declare which kinds they read; coverage is stated by kind.</remarks>
[Flags]
public enum FactKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Lessons as the timetable has them: day, time, journal, cancellations.</summary>
    Timetable = 1 << 0,

    /// <summary>Entries of lessons: that a lesson was recorded, its topic and kind.</summary>
    LessonEntries = 1 << 1,

    /// <summary>Who taught, and whether a substitution was recorded.</summary>
    Substitutions = 1 << 2,

    /// <summary>Attendance.</summary>
    Attendance = 1 << 3,

    /// <summary>Homework.</summary>
    Homework = 1 << 4,

    /// <summary>Assessments.</summary>
    Assessments = 1 << 5,

    /// <summary>Results of assessments.</summary>
    Marks = 1 << 6,

    /// <summary>Final marks and their publication.</summary>
    FinalMarks = 1 << 7,

    /// <summary>Which pupils belong to which class.</summary>
    Enrolments = 1 << 8,

    /// <summary>Which pupils belong to which subgroup.</summary>
    Subgroups = 1 << 9,

    /// <summary>Classes and their properties.</summary>
    Classes = 1 << 10,

    /// <summary>Staff and their roles.</summary>
    StaffRoles = 1 << 11,

    /// <summary>Journals, whom they are for and who keeps them.</summary>
    Journals = 1 << 12,

    /// <summary>Study periods.</summary>
    Periods = 1 << 13,

    /// <summary>Days that differ from the rule of the week.</summary>
    Calendar = 1 << 14,
}
