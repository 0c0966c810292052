namespace ElJournal.Domain.Activity;

/// <summary>Вид события с учётными данными.</summary>
public enum CredentialEventKind
{
    /// <summary>Выданы.</summary>
    Issued,

    /// <summary>Заблокированы.</summary>
    Blocked,

    /// <summary>Выданы заново.</summary>
    Reissued,
}
