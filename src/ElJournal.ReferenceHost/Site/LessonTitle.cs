using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Names a journal for those who look at a page.</summary>
internal static class LessonTitle
{
    /// <summary>Gives subject, class and subgroup: «Алгебра, 7А, группа 2».</summary>
    internal static string Of(Journal journal) => string.Join(", ", new[]
    {
        journal.Subject ?? journal.Id.Value,
        journal.Class?.Value,
        journal.Subgroup is { } subgroup ? $"группа {subgroup}" : null,
    }.Where(part => part is not null));
}
