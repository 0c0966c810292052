using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Announcements;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.ReferenceHost.Site.Credentials;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Site.Today;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Разделы сайта по категориям.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<NavigationItem> Items =
    [
        new(TodayEndpoints.Path, "Сегодня", AccessCategory.SubjectTeacher, AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Secretary, AccessCategory.Administrator),
        new(CredentialsEndpoints.Path, "Доступ людей", AccessCategory.Administrator, AccessCategory.Director, AccessCategory.ClassTeacher),
        new(DiaryEndpoints.Path, "Дневник", AccessCategory.Pupil, AccessCategory.Guardian),
        new(ClassEndpoints.Path, "Класс", AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
        new(MessagesEndpoints.Path, "Сообщения", AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
        new(AnnouncementsEndpoints.Path, "Объявления", AccessCategory.Pupil, AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
    ];

    /// <summary>Gives the sections that are offered to somebody.</summary>
    internal static IEnumerable<NavigationItem> For(Visit visit) => Items.Where(i => i.Categories.Any(c => visit.Categories.Contains(c)));

    /// <summary>Says whether a page belongs to a section.</summary>
    internal static bool IsHere(NavigationItem item, string path) => path == item.Path || path.StartsWith($"{item.Path}/", StringComparison.Ordinal);

    /// <summary>Gives who is signed in, and as what.</summary>
    internal static string NameOf(Visit visit)
    {
        var categories = string.Join(", ", visit.Categories.Select(AccessCodes.Categories.MeaningOf));
        return visit.Account.Person is { } person ? $"{visit.NameOf(person)} — {categories}" : categories;
    }
}
