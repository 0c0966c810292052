using System.Collections.Immutable;

namespace ElJournal.Rules.Examples;

/// <summary>The columns of tables about classes and families: checks, messages, printouts, statements.</summary>
internal static class FamilyColumns
{
    internal static readonly ExampleColumn Year = new(
        "учебный год", ["class-week", "class-month", "class-period", "class-year", "pupil-month", "pupil-period", "family-tie", "family-week", "data-change", "disagreement", "contact", "incident", "credential"]);

    internal static readonly ExampleColumn ClassTeachers = new("классные руководители", ["class-week", "class-month", "class-period", "class-year", "pupil-month", "pupil-period", "family-week", "data-change", "disagreement", "credential"]);
    internal static readonly ExampleColumn DeputyHeads = new("заместители директора", ["family-tie"]);
    internal static readonly ExampleColumn Week = new("неделя", ["class-week", "family-week"]);
    internal static readonly ExampleColumn Month = new("месяц", ["class-month", "pupil-month"]);
    internal static readonly ExampleColumn OwnPeriods = new("периоды класса", ["class-period", "class-year", "pupil-period"]);
    internal static readonly ExampleColumn Guardians = new("родители", ["pupil-month", "pupil-period", "class-year", "family-tie", "family-week", "credential"]);
    internal static readonly ExampleColumn JournalChecks = new("проверки журнала", ["class-week", "class-month"]);
    internal static readonly ExampleColumn DataChecks = new("проверки данных", ["class-month", "class-year"]);
    internal static readonly ExampleColumn ProgressReports = new("отчёты об успеваемости", ["class-period"]);
    internal static readonly ExampleColumn AttendanceReports = new("отчёты о посещаемости", ["class-period"]);
    internal static readonly ExampleColumn Announcements = new("объявления", ["class-year"]);
    internal static readonly ExampleColumn Messages = new("сообщения", ["pupil-month", "pupil-period", "class-year"]);
    internal static readonly ExampleColumn Reads = new("чтения дневника", ["pupil-period"]);
    internal static readonly ExampleColumn Statements = new("заявления", ["family-tie", "family-week"]);
    internal static readonly ExampleColumn Papers = new("распечатки для семьи", ["family-week"]);
    internal static readonly ExampleColumn Found = new("найдено", ["data-change", "disagreement"]);
    internal static readonly ExampleColumn FoundBy = new("нашла проверка", ["disagreement"]);
    internal static readonly ExampleColumn Reported = new("сказано", ["data-change", "disagreement"]);
    internal static readonly ExampleColumn CorrectedAt = new("исправлено", ["disagreement"]);
    internal static readonly ExampleColumn ContactEntered = new("контакт внесён", ["contact"]);
    internal static readonly ExampleColumn ContactBy = new("кто внёс контакт", ["contact"]);
    internal static readonly ExampleColumn ContactSource = new("откуда контакт", ["contact"]);
    internal static readonly ExampleColumn Incident = new("происшествие", ["incident"]);
    internal static readonly ExampleColumn HappenedAt = new("случилось", ["incident"]);
    internal static readonly ExampleColumn Login = new("чей логин", ["incident"]);
    internal static readonly ExampleColumn SignIns = new("входы", ["incident"]);
    internal static readonly ExampleColumn IncidentReported = new("о происшествии сообщено", ["incident"]);
    internal static readonly ExampleColumn DetailsBlocked = new("данные заблокированы", ["incident"]);
    internal static readonly ExampleColumn DetailsReissued = new("данные выданы заново", ["incident"]);
    internal static readonly ExampleColumn CredentialDone = new("с данными", ["credential"]);
    internal static readonly ExampleColumn CredentialAt = new("когда это было", ["credential"]);
    internal static readonly ExampleColumn CredentialOwner = new("чьи данные", ["credential"]);
    internal static readonly ExampleColumn CredentialBy = new("кто выдал", ["credential"]);
    internal static readonly ExampleColumn CredentialTo = new("кому выданы", ["credential"]);

    /// <summary>Gets these columns, in the order in which they are documented.</summary>
    internal static ImmutableArray<ExampleColumn> All { get; } =
    [
        Year, ClassTeachers, DeputyHeads, Week, Month, OwnPeriods, Guardians,
        JournalChecks, DataChecks, ProgressReports, AttendanceReports, Announcements, Messages, Reads, Statements, Papers,
        Found, FoundBy, Reported, CorrectedAt, ContactEntered, ContactBy, ContactSource, Incident, HappenedAt, Login, SignIns,
        IncidentReported, DetailsBlocked, DetailsReissued, CredentialDone, CredentialAt, CredentialOwner, CredentialBy, CredentialTo,
    ];
}
