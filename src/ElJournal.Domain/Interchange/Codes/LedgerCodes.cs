using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Interchange.Codes;

/// <summary>Коды ведомостей: how kinds of facts outside journals are written, in the interchange folder and in imported tables alike.</summary>
public static class LedgerCodes
{
    /// <summary>Gets the codes of ledgers (ведомость): the same as of their coverage.</summary>
    public static CodeTable<FactKinds> Ledgers { get; } = new([.. LedgerKinds.All.Select(ledger => FactCodes.CoverageKinds.Codes.Single(code => code.Value == ledger.Kind))]);

    /// <summary>Gets the codes of statements of guardians (заявление родителя).</summary>
    public static CodeTable<FamilyStatementKind> FamilyStatementKinds { get; } = new(
        new(FamilyStatementKind.Electronic, "electronic", "просит сведения в электронном виде"),
        new(FamilyStatementKind.Cannot, "cannot", "не может пользоваться электронным видом"),
        new(FamilyStatementKind.Declines, "declines", "не хочет пользоваться электронным видом"));

    /// <summary>Gets the codes of contacts (вид контакта).</summary>
    public static CodeTable<ContactKind> ContactKinds { get; } = new(
        new(ContactKind.Phone, "phone", "телефон"),
        new(ContactKind.Email, "email", "электронная почта"),
        new(ContactKind.Other, "other", "иной"));

    /// <summary>Gets the codes of sources of contacts (источник контакта).</summary>
    public static CodeTable<ContactSource> ContactSources { get; } = new(
        new(ContactSource.Paper, "paper", "передан письменно"),
        new(ContactSource.ESignature, "e-signature", "передан с электронной подписью"),
        new(ContactSource.OwnEntry, "own-entry", "введён семьёй в своей учётной записи"));

    /// <summary>Gets the codes of topics (тема сообщения).</summary>
    public static CodeTable<MessageTopics> MessageTopics { get; } = new(
        new(Messages.MessageTopics.Progress, "progress", "успеваемость"),
        new(Messages.MessageTopics.Behaviour, "behaviour", "поведение"),
        new(Messages.MessageTopics.Attendance, "attendance", "посещаемость"),
        new(Messages.MessageTopics.Paperless, "paperless", "бумажного журнала нет"),
        new(Messages.MessageTopics.Forecast, "forecast", "прогноз итоговой отметки"),
        new(Messages.MessageTopics.Other, "other", "иное"));

    /// <summary>Gets the codes of channels (канал сообщения).</summary>
    public static CodeTable<MessageChannel> MessageChannels { get; } = new(
        new(MessageChannel.Internal, "internal", "внутри системы"),
        new(MessageChannel.Outside, "outside", "вне системы"));

    /// <summary>Gets the codes of printouts (вид распечатки).</summary>
    public static CodeTable<PrintoutKind> PrintoutKinds { get; } = new(
        new(PrintoutKind.Results, "results", "результаты обучающегося для семьи"),
        new(PrintoutKind.JournalCopy, "journal-copy", "копия журнала"),
        new(PrintoutKind.ArchiveCopy, "archive-copy", "архивная копия базы данных"),
        new(PrintoutKind.Summary, "summary", "сводная ведомость"),
        new(PrintoutKind.ProgressReport, "progress-report", "отчёт об успеваемости класса"),
        new(PrintoutKind.AttendanceReport, "attendance-report", "отчёт о посещаемости класса"),
        new(PrintoutKind.Report, "report", "иной отчёт"));

    /// <summary>Gets the codes of orders (вид приказа).</summary>
    public static CodeTable<OrderKind> OrderKinds { get; } = new(
        new(OrderKind.Enrolment, "enrolment", "зачисление"),
        new(OrderKind.Expulsion, "expulsion", "отчисление"),
        new(OrderKind.ClassChange, "class-change", "перевод в другой класс"),
        new(OrderKind.Other, "other", "иной"));

    /// <summary>Gets the codes of checks (вид проверки).</summary>
    public static CodeTable<CheckKind> CheckKinds { get; } = new(
        new(CheckKind.ClassJournal, "class-journal", "журнал класса: полнота и согласованность"),
        new(CheckKind.PersonalData, "personal-data", "личные данные класса: не изменились ли"));

    /// <summary>Gets the codes of reports (вид отчёта).</summary>
    public static CodeTable<ReportKind> ReportKinds { get; } = new(
        new(ReportKind.UserActivity, "user-activity", "активность пользователей"),
        new(ReportKind.Filling, "filling", "заполнение и накопляемость отметок"),
        new(ReportKind.Progress, "progress", "успеваемость"),
        new(ReportKind.Attendance, "attendance", "посещаемость"),
        new(ReportKind.Analysis, "analysis", "анализ данных об учебном процессе"),
        new(ReportKind.DataLoad, "data-load", "загрузка данных школы"));

    /// <summary>Gets the codes of incidents (вид происшествия).</summary>
    public static CodeTable<IncidentKind> IncidentKinds { get; } = new(
        new(IncidentKind.PupilUnderStaffLogin, "pupil-under-staff-login", "обучающийся работал под логином работника"),
        new(IncidentKind.CodePassedOn, "code-passed-on", "личный код доступа передан другому"),
        new(IncidentKind.CredentialsCompromised, "credentials-compromised", "учётные данные скомпрометированы"),
        new(IncidentKind.PersonalData, "personal-data", "нарушена защита личных данных"),
        new(IncidentKind.PupilWroteInJournal, "pupil-wrote-in-journal", "обучающийся писал в журнале"));

    /// <summary>Gets the codes of events with credentials (событие с учётными данными).</summary>
    public static CodeTable<CredentialEventKind> CredentialEventKinds { get; } = new(
        new(CredentialEventKind.Issued, "issued", "выданы"),
        new(CredentialEventKind.Blocked, "blocked", "заблокированы"),
        new(CredentialEventKind.Reissued, "reissued", "выданы заново"));

    /// <summary>Gets the codes of excuses (уважительная причина).</summary>
    public static CodeTable<ExcuseReason> ExcuseReasons { get; } = new(
        new(ExcuseReason.Illness, "illness", "болезнь"),
        new(ExcuseReason.Leave, "leave", "отпуск"),
        new(ExcuseReason.Other, "other", "иная"));

    /// <summary>Gets the codes of persons (вид лица).</summary>
    public static CodeTable<PersonKind> PersonKinds { get; } = new(
        new(PersonKind.Pupil, "pupil", "обучающийся"),
        new(PersonKind.Guardian, "guardian", "родитель (законный представитель)"),
        new(PersonKind.Staff, "staff", "работник"));

    /// <summary>Gets the codes of sections of reference data (раздел справочников).</summary>
    public static CodeTable<ReferenceSection> ReferenceSections { get; } = new(
        new(ReferenceSection.Timetable, "timetable", "расписание уроков"),
        new(ReferenceSection.Periods, "periods", "учебные периоды"),
        new(ReferenceSection.Calendar, "calendar", "календарь"),
        new(ReferenceSection.Subjects, "subjects", "предметы"),
        new(ReferenceSection.Bells, "bells", "звонки"),
        new(ReferenceSection.Classes, "classes", "классы"));

    /// <summary>Gets the codes of materials of journals (вид материала).</summary>
    public static CodeTable<MaterialKind> MaterialKinds { get; } = new(
        new(MaterialKind.Reading, "reading", "материал"),
        new(MaterialKind.Task, "task", "задание"),
        new(MaterialKind.Test, "test", "тест"),
        new(MaterialKind.Analysis, "analysis", "разбор"),
        new(MaterialKind.Project, "project", "проект"));

    /// <summary>Gets the codes of sections of the library (раздел библиотеки).</summary>
    public static CodeTable<LibrarySection> LibrarySections { get; } = new(
        new(LibrarySection.Learning, "learning", "учебные материалы"),
        new(LibrarySection.Upbringing, "upbringing", "воспитательная работа"),
        new(LibrarySection.Documents, "documents", "документы школы"));

    /// <summary>Gets the codes of items of portfolios (вид записи портфолио).</summary>
    public static CodeTable<PortfolioKind> PortfolioKinds { get; } = new(
        new(PortfolioKind.Work, "work", "работа"),
        new(PortfolioKind.Project, "project", "проект"),
        new(PortfolioKind.Achievement, "achievement", "достижение"));

    /// <summary>Gets the codes of answers of the portal (ответ портала).</summary>
    public static CodeTable<PortalAnswer> PortalAnswers { get; } = new(
        new(PortalAnswer.Accepted, "accepted", "принято"),
        new(PortalAnswer.Refused, "refused", "не принято"));

    /// <summary>Gets the codes of decisions on applications for admission (решение по заявлению).</summary>
    public static CodeTable<AdmissionDecision> AdmissionDecisions { get; } = new(
        new(AdmissionDecision.Accepted, "accepted", "принять"),
        new(AdmissionDecision.Refused, "refused", "отказать"));
}
