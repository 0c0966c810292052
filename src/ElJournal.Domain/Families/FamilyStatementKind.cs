namespace ElJournal.Domain.Families;

/// <summary>Вид заявления родителя: how the family wants to be informed.</summary>
public enum FamilyStatementKind
{
    /// <summary>Asks for information in electronic form.</summary>
    Electronic,

    /// <summary>Cannot use the electronic form.</summary>
    Cannot,

    /// <summary>Does not want to use the electronic form.</summary>
    Declines,
}
