namespace ElJournal.Domain.Marks;

/// <summary>Почему обучающийся не аттестован.</summary>
public enum NotAttestedReason
{
    /// <summary>Отметок меньше, чем нужно.</summary>
    TooFewMarks,

    /// <summary>Не написана контрольная работа.</summary>
    ControlMissed,
}
