namespace ElJournal.Domain.Families;

/// <summary>Источник контакта: how the family handed it over.</summary>
public enum ContactSource
{
    /// <summary>In writing.</summary>
    Paper,

    /// <summary>Electronically, signed.</summary>
    ESignature,

    /// <summary>The family entered it in its own account.</summary>
    OwnEntry,
}
