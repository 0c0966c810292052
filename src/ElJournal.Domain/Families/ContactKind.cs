namespace ElJournal.Domain.Families;

/// <summary>Вид контакта.</summary>
public enum ContactKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An address of electronic mail.</summary>
    Email,

    /// <summary>Something else.</summary>
    Other,
}
