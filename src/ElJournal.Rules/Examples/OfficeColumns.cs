using System.Collections.Immutable;

namespace ElJournal.Rules.Examples;

/// <summary>The columns of tables about the affairs of the school: reports, archive, papers, lists, orders.</summary>
internal static class OfficeColumns
{
    internal static readonly ExampleColumn SchoolYear = OfOffice("учебный год");
    internal static readonly ExampleColumn Office = OfOffice("администрация");
    internal static readonly ExampleColumn OtherPeriods = new("другие периоды", ["report-period"]);
    internal static readonly ExampleColumn Month = new("месяц", ["report-month"]);
    internal static readonly ExampleColumn Day = new("день", ["report-day"]);
    internal static readonly ExampleColumn Reports = new("отчёты", ["report-period", "report-month", "report-day", "year-start"]);
    internal static readonly ExampleColumn HandOvers = new("передачи", ["year-end"]);
    internal static readonly ExampleColumn Printouts = new("распечатки", ["year-end", "closed-journal"]);
    internal static readonly ExampleColumn Copies = new("копии", ["year-end", "archive"]);
    internal static readonly ExampleColumn JournalCount = new("журналов", ["year-end", "closed-journal"]);
    internal static readonly ExampleColumn JournalTeacher = new("педагог журнала", ["journal-list", "journal-plan"]);
    internal static readonly ExampleColumn FirstLesson = new("первый урок", ["journal-plan"]);
    internal static readonly ExampleColumn FirstLessonStatus = new("первый урок стоит", ["journal-plan"]);
    internal static readonly ExampleColumn PlanEntered = new("план внесён", ["journal-plan"]);
    internal static readonly ExampleColumn HasPupils = new("ученики", ["class-timetable"]);
    internal static readonly ExampleColumn TimetableLessons = new("уроки в расписании", ["class-timetable"]);
    internal static readonly ExampleColumn TimetableConfirmed = new("расписание подтверждено", ["class-timetable"]);
    internal static readonly ExampleColumn EnrolmentEntered = new("зачисление внесено", ["pupil-record"]);
    internal static readonly ExampleColumn GuardianEntered = new("представитель внесён", ["pupil-record"]);
    internal static readonly ExampleColumn GuardianSpan = new("представитель", ["pupil-record"]);
    internal static readonly ExampleColumn Works = new("работает", ["staff-record"]);
    internal static readonly ExampleColumn PersonalData = new("личные данные", ["pupil-record", "staff-record"]);
    internal static readonly ExampleColumn OrderEntry = new("приказ", ["order-entry"]);
    internal static readonly ExampleColumn Movement = new("движение", ["order-entry"]);
    internal static readonly ExampleColumn Printout = new("распечатка", ["printout"]);
    internal static readonly ExampleColumn PrintedAt = new("напечатана", ["printout"]);
    internal static readonly ExampleColumn VisaAt = new("виза", ["printout"]);
    internal static readonly ExampleColumn VisaBy = new("визу поставил", ["printout"]);
    internal static readonly ExampleColumn BoundAt = new("сшита", ["printout"]);
    internal static readonly ExampleColumn HandedOverAt = new("сдана", ["printout"]);
    internal static readonly ExampleColumn Versions = new("редакции", ["reference"]);

    /// <summary>Gets these columns, in the order in which they are documented.</summary>
    internal static ImmutableArray<ExampleColumn> All { get; } =
    [
        SchoolYear, Office, OtherPeriods, Month, Day, Reports, HandOvers, Printouts, Copies, JournalCount, JournalTeacher,
        FirstLesson, FirstLessonStatus, PlanEntered, HasPupils, TimetableLessons, TimetableConfirmed, EnrolmentEntered, GuardianEntered, GuardianSpan, Works, PersonalData, OrderEntry, Movement,
        Printout, PrintedAt, VisaAt, VisaBy, BoundAt, HandedOverAt, Versions,
    ];

    private static ExampleColumn OfOffice(string name) => new(
        name,
        ["report-period", "report-month", "report-day", "year-start", "year-end", "journal-list", "journal-plan", "closed-journal", "class-timetable", "pupil-record", "staff-record", "archive", "order-entry", "printout", "reference", .. LoadColumns.Kinds]);
}
