using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Interchange.Codes;

/// <summary>Коды данных: the one place that says how kinds, statuses, roles and levels are written, in the interchange folder and in imported tables alike.</summary>
public static class FactCodes
{
    /// <summary>Gets the codes of kinds of journals (вид журнала).</summary>
    public static CodeTable<JournalKind> JournalKinds { get; } = new(
        new(JournalKind.Class, "class", "классный журнал"),
        new(JournalKind.Elective, "elective", "элективный курс"),
        new(JournalKind.Facultative, "facultative", "факультатив"),
        new(JournalKind.Extracurricular, "extracurricular", "внеурочная деятельность"),
        new(JournalKind.Additional, "additional", "дополнительное образование"),
        new(JournalKind.Individual, "individual", "индивидуальное обучение"));

    /// <summary>Gets the codes of the status of a lesson (состояние урока).</summary>
    public static CodeTable<LessonStatus> LessonStatuses { get; } = new(
        new(LessonStatus.Planned, "planned", "стоит в расписании, не записан"),
        new(LessonStatus.Held, "held", "записан как проведённый"),
        new(LessonStatus.Cancelled, "cancelled", "отменён"));

    /// <summary>Gets the codes of days of the calendar (вид дня).</summary>
    public static CodeTable<CalendarDayKind> CalendarDayKinds { get; } = new(
        new(CalendarDayKind.School, "school", "учебный день"),
        new(CalendarDayKind.Short, "short", "сокращённый учебный день"),
        new(CalendarDayKind.Off, "off", "нерабочий день"),
        new(CalendarDayKind.Vacation, "vacation", "каникулы"),
        new(CalendarDayKind.Quarantine, "quarantine", "карантин"));

    /// <summary>Gets the codes of study periods (вид учебного периода).</summary>
    public static CodeTable<PeriodKind> PeriodKinds { get; } = new(
        new(PeriodKind.Quarter, "quarter", "четверть"),
        new(PeriodKind.Trimester, "trimester", "триместр"),
        new(PeriodKind.HalfYear, "half-year", "полугодие"),
        new(PeriodKind.Year, "year", "учебный год"));

    /// <summary>Gets the codes of roles of staff (роль работника).</summary>
    public static CodeTable<StaffRoleKind> StaffRoles { get; } = new(
        new(StaffRoleKind.Director, "director", "директор"),
        new(StaffRoleKind.DeputyHead, "deputy-head", "заместитель директора"),
        new(StaffRoleKind.Administrator, "administrator", "администратор системы"),
        new(StaffRoleKind.Secretary, "secretary", "секретарь"),
        new(StaffRoleKind.ClassTeacher, "class-teacher", "классный руководитель"),
        new(StaffRoleKind.Teacher, "teacher", "учитель"));

    /// <summary>Gets the codes of levels of coverage (полнота сведений).</summary>
    public static CodeTable<CoverageLevel> CoverageLevels { get; } = new(
        new(CoverageLevel.Complete, "complete", "источник содержит всё"),
        new(CoverageLevel.Partial, "partial", "источник содержит часть"),
        new(CoverageLevel.Absent, "absent", "источник не содержит ничего"));

    /// <summary>Gets the codes of kinds of facts (вид сведений).</summary>
    public static CodeTable<FactKinds> CoverageKinds { get; } = new(
        new(FactKinds.Timetable, "timetable", "расписание уроков"),
        new(FactKinds.LessonEntries, "lesson-entries", "записи уроков"),
        new(FactKinds.Substitutions, "substitutions", "замены"),
        new(FactKinds.Attendance, "attendance", "посещаемость"),
        new(FactKinds.Homework, "homework", "домашние задания"),
        new(FactKinds.Assessments, "assessments", "работы"),
        new(FactKinds.Marks, "marks", "отметки"),
        new(FactKinds.FinalMarks, "final-marks", "итоговые отметки"),
        new(FactKinds.Enrolments, "enrolments", "зачисления в классы"),
        new(FactKinds.Subgroups, "subgroups", "составы подгрупп"),
        new(FactKinds.Classes, "classes", "классы"),
        new(FactKinds.StaffRoles, "staff-roles", "работники и их роли"),
        new(FactKinds.Journals, "journals", "журналы"),
        new(FactKinds.Periods, "periods", "учебные периоды"),
        new(FactKinds.Calendar, "calendar", "дни календаря"),
        new(FactKinds.Guardians, "guardians", "представительства"),
        new(FactKinds.Statements, "statements", "заявления родителей"),
        new(FactKinds.Contacts, "contacts", "контакты семей"),
        new(FactKinds.Messages, "messages", "сообщения"),
        new(FactKinds.Announcements, "announcements", "объявления"),
        new(FactKinds.Printouts, "printouts", "распечатки"),
        new(FactKinds.HandOvers, "hand-overs", "передачи электронных журналов"),
        new(FactKinds.ArchiveCopies, "archive-copies", "архивные копии"),
        new(FactKinds.Orders, "orders", "книга приказов"),
        new(FactKinds.Checks, "checks", "проверки"),
        new(FactKinds.Disagreements, "disagreements", "несоответствия"),
        new(FactKinds.DataChanges, "data-changes", "перемены данных"),
        new(FactKinds.ReportRuns, "report-runs", "выпуски отчётов"),
        new(FactKinds.PlanItems, "plan-items", "пункты планов"),
        new(FactKinds.Incidents, "incidents", "происшествия"),
        new(FactKinds.SignIns, "sign-ins", "входы в систему"),
        new(FactKinds.DataReads, "data-reads", "чтения личных данных"),
        new(FactKinds.Credentials, "credentials", "выдача учётных данных"),
        new(FactKinds.ThematicPlans, "thematic-plans", "тематические планы"),
        new(FactKinds.Excuses, "excuses", "уважительные причины"),
        new(FactKinds.PersonalData, "personal-data", "полнота личных данных"),
        new(FactKinds.ReferenceData, "reference-data", "состояние справочников"),
        new(FactKinds.Closings, "closings", "закрытие журналов"),
        new(FactKinds.AssessmentKinds, "assessment-kinds", "виды работ"),
        new(FactKinds.Outages, "outages", "сбои системы"),
        new(FactKinds.WeightChanges, "weight-changes", "перемены веса работ"),
        new(FactKinds.CorrectionActs, "correction-acts", "акты исправления"),
        new(FactKinds.ActApprovals, "act-approvals", "согласия с актами исправления"),
        new(FactKinds.Materials, "materials", "материалы журналов"),
        new(FactKinds.Library, "library", "библиотека школы"),
        new(FactKinds.Portfolios, "portfolios", "портфолио"),
        new(FactKinds.PersonalFiles, "personal-files", "личные дела"),
        new(FactKinds.PortalExports, "portal-exports", "выгрузки на портал"),
        new(FactKinds.Applications, "applications", "заявления о приёме"));
}
