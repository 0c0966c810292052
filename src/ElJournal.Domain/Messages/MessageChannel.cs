namespace ElJournal.Domain.Messages;

/// <summary>Канал сообщения.</summary>
public enum MessageChannel
{
    /// <summary>Inside the system.</summary>
    Internal,

    /// <summary>By another way: a messenger, mail, telephone.</summary>
    Outside,
}
