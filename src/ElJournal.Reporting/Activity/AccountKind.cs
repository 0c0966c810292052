namespace ElJournal.Reporting.Activity;

/// <summary>Чья учётная запись.</summary>
internal enum AccountKind
{
    /// <summary>Работник.</summary>
    Staff,

    /// <summary>Обучающийся.</summary>
    Pupil,

    /// <summary>Родитель (законный представитель).</summary>
    Guardian,

    /// <summary>Nobody of whom the record tells.</summary>
    Unknown,
}
