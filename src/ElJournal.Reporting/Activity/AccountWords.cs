namespace ElJournal.Reporting.Activity;

/// <summary>Whose an account is, in Russian.</summary>
internal static class AccountWords
{
    internal static string ToRussian(this AccountKind kind) => kind switch
    {
        AccountKind.Staff => "работник",
        AccountKind.Pupil => "обучающийся",
        AccountKind.Guardian => "представитель",
        AccountKind.Unknown => "неизвестно кто",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
