namespace ElJournal.Reporting.Filling;

/// <summary>Вид противоречия.</summary>
internal enum ContradictionKind
{
    /// <summary>A mark without a day of its own at a lesson from which the pupil was absent.</summary>
    MarkOfAbsent,

    /// <summary>A lesson held on a day without lessons.</summary>
    LessonOnDayOff,

    /// <summary>Attendance of a lesson that was cancelled.</summary>
    AttendanceOfCancelled,
}
