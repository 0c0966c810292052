namespace ElJournal.Domain.Documents;

/// <summary>Ответ портала: what became of an export on the other side.</summary>
public enum PortalAnswer
{
    /// <summary>Принято: the portal has it.</summary>
    Accepted,

    /// <summary>Не принято: the portal refused it, or it did not arrive.</summary>
    Refused,
}
