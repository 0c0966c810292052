using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Acts;
using ElJournal.ReferenceHost.Site.Admissions;
using ElJournal.ReferenceHost.Site.Announcements;
using ElJournal.ReferenceHost.Site.Calendars;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.ReferenceHost.Site.Contacts;
using ElJournal.ReferenceHost.Site.Control;
using ElJournal.ReferenceHost.Site.Copies;
using ElJournal.ReferenceHost.Site.Corrections;
using ElJournal.ReferenceHost.Site.Credentials;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Findings;
using ElJournal.ReferenceHost.Site.Help;
using ElJournal.ReferenceHost.Site.Institution;
using ElJournal.ReferenceHost.Site.Journals;
using ElJournal.ReferenceHost.Site.Keys;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Site.Orders;
using ElJournal.ReferenceHost.Site.People;
using ElJournal.ReferenceHost.Site.Portal;
using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.ReferenceHost.Site.Substitutions;
using ElJournal.ReferenceHost.Site.Timetables;
using ElJournal.ReferenceHost.Site.Today;
using ElJournal.ReferenceHost.Site.Years;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Разделы сайта по категориям.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<NavigationItem> Items =
    [
        new(TodayEndpoints.Path, "Сегодня", AccessCategory.SubjectTeacher, AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Secretary, AccessCategory.Administrator),
        new(JournalEndpoints.Path, "Журналы", AccessCategory.SubjectTeacher, AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Administrator),
        new(CredentialsEndpoints.Path, "Доступ людей", AccessCategory.Administrator, AccessCategory.Director, AccessCategory.ClassTeacher),
        new(KeysEndpoints.Path, "Ключи программ", AccessCategory.Administrator, AccessCategory.Director),
        new(DiaryEndpoints.Path, "Дневник", AccessCategory.Pupil, AccessCategory.Guardian),
        new(ClassEndpoints.Path, "Класс", AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
        new(MessagesEndpoints.Path, "Сообщения", AccessCategory.Pupil, AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
        new(ContactsEndpoints.Path, "Контакты", AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.Secretary, AccessCategory.Administrator, AccessCategory.DeputyHead, AccessCategory.Director),
        new(AnnouncementsEndpoints.Path, "Объявления", AccessCategory.Pupil, AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.DeputyHead, AccessCategory.Director),
        new(LibraryEndpoints.Path, "Библиотека", AccessCategory.Pupil, AccessCategory.Guardian, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Secretary, AccessCategory.Administrator),
        new(PortfolioEndpoints.Path, "Портфолио", AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher),
        new(ControlEndpoints.Path, "Контроль", AccessCategory.DeputyHead, AccessCategory.Director),
        new(FindingsEndpoints.Path, "Замечания", AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Administrator, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher),
        new(SubstitutionsEndpoints.Path, "Замены", AccessCategory.DeputyHead, AccessCategory.Administrator, AccessCategory.Director),
        new(CorrectionsEndpoints.Path, "Акты исправления", AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.SubjectTeacher),
        new(ReportsEndpoints.Path, "Отчёты", AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Administrator, AccessCategory.Secretary, AccessCategory.ClassTeacher, AccessCategory.SubjectTeacher, AccessCategory.EducationAuthority),
        new(OrdersEndpoints.Path, "Приказы", AccessCategory.Secretary, AccessCategory.Director, AccessCategory.Administrator),
        new(AdmissionsEndpoints.Path, "Приём", AccessCategory.Secretary, AccessCategory.Administrator, AccessCategory.Director),
        new(PeopleEndpoints.Path, "Люди", AccessCategory.Administrator, AccessCategory.Director, AccessCategory.Secretary),
        new(InstitutionEndpoints.Path, "Школа", AccessCategory.Administrator, AccessCategory.Director),
        new(CalendarEndpoints.Path, "Календарь", AccessCategory.Administrator, AccessCategory.DeputyHead),
        new(TimetableEndpoints.Path, "Расписание", AccessCategory.Administrator, AccessCategory.DeputyHead),
        new(CopiesEndpoints.Path, "Копии", AccessCategory.Administrator),
        new(PortalEndpoints.Path, "Портал госуслуг", AccessCategory.Administrator, AccessCategory.Director),
        new(YearEndpoints.Path, "Учебный год", AccessCategory.Administrator, AccessCategory.DeputyHead, AccessCategory.Director),
        new(ActEndpoints.Path, "Правила", AccessCategory.SubjectTeacher, AccessCategory.ClassTeacher, AccessCategory.DeputyHead, AccessCategory.Director, AccessCategory.Secretary, AccessCategory.Administrator, AccessCategory.Pupil, AccessCategory.Guardian),
        new(HelpEndpoints.Path, "Помощь", [.. Enum.GetValues<AccessCategory>()]),
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
