namespace ElJournal.Domain.Time;

/// <summary>Перенос срока: what happens when the last day of a term is not a working day (reading G-nonworking).</summary>
public enum NonWorkingDays
{
    /// <summary>The term ends on that day all the same.</summary>
    Stay,

    /// <summary>A day off moves the end to the next day that is none; vacation and quarantine do not, teachers work then.</summary>
    MoveDaysOff,

    /// <summary>A day off or of vacation moves the end to the next day that is neither.</summary>
    MoveDaysOffAndVacation,
}
