namespace ElJournal.Domain.Messages;

/// <summary>Темы сообщения: what a message or an announcement speaks of; one, several or none recorded.</summary>
[Flags]
public enum MessageTopics
{
    /// <summary>None is recorded.</summary>
    None = 0,

    /// <summary>Успеваемость.</summary>
    Progress = 1 << 0,

    /// <summary>Поведение.</summary>
    Behaviour = 1 << 1,

    /// <summary>Посещаемость.</summary>
    Attendance = 1 << 2,

    /// <summary>That the journal has no paper version.</summary>
    Paperless = 1 << 3,

    /// <summary>Anything else.</summary>
    Other = 1 << 4,

    /// <summary>Прогноз итоговой отметки.</summary>
    Forecast = 1 << 5,
}
