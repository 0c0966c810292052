using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Reporting.Attendance;

/// <summary>Пропуски: lessons a pupil, or several, should have been at, and those missed, by reason.</summary>
/// <remarks>A lesson counts where its attendance was entered. Immutable; equal when all members are; default is no lesson.</remarks>
internal readonly record struct AbsenceCounts
{
    /// <summary>Gets how many lessons there were.</summary>
    internal int Lessons { get; init; }

    /// <summary>Gets how many were missed without a reason on record.</summary>
    internal int NotStated { get; init; }

    /// <summary>Gets how many were missed because of illness.</summary>
    internal int Illness { get; init; }

    /// <summary>Gets how many were missed for another good reason.</summary>
    internal int Excused { get; init; }

    /// <summary>Gets to how many the pupil came late: these are not missed.</summary>
    internal int Late { get; init; }

    /// <summary>Gets on how many days all lessons were missed.</summary>
    internal int WholeDays { get; init; }

    internal int Missed => NotStated + Illness + Excused;

    public static AbsenceCounts operator +(AbsenceCounts left, AbsenceCounts right) => new()
    {
        Lessons = left.Lessons + right.Lessons,
        NotStated = left.NotStated + right.NotStated,
        Illness = left.Illness + right.Illness,
        Excused = left.Excused + right.Excused,
        Late = left.Late + right.Late,
        WholeDays = left.WholeDays + right.WholeDays,
    };

    /// <summary>Counts one lesson.</summary>
    internal static AbsenceCounts Of(Cell cell) => cell switch
    {
        Cell.AbsentCell { Reason: AbsenceReason.NotStated } => new() { Lessons = 1, NotStated = 1 },
        Cell.AbsentCell { Reason: AbsenceReason.Illness } => new() { Lessons = 1, Illness = 1 },
        Cell.AbsentCell { Reason: AbsenceReason.Excused } => new() { Lessons = 1, Excused = 1 },
        Cell.LateCell => new() { Lessons = 1, Late = 1 },
        _ => new() { Lessons = 1 },
    };
}
