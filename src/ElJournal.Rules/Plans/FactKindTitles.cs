using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Plans;

/// <summary>Kinds of fact as Russian readers call them.</summary>
public static class FactKindTitles
{
    /// <summary>Gives the title of a kind.</summary>
    /// <param name="kind">A single kind.</param>
    /// <returns>The title, in the nominative plural.</returns>
    public static string Of(FactKinds kind) => kind switch
    {
        FactKinds.Timetable => "расписание уроков",
        FactKinds.LessonEntries => "записи уроков",
        FactKinds.Substitutions => "замены",
        FactKinds.Attendance => "посещаемость",
        FactKinds.Homework => "домашние задания",
        FactKinds.Assessments => "работы",
        FactKinds.Marks => "отметки",
        FactKinds.FinalMarks => "итоговые отметки",
        FactKinds.Enrolments => "состав классов",
        FactKinds.Subgroups => "состав подгрупп",
        FactKinds.Classes => "классы",
        FactKinds.StaffRoles => "работники",
        FactKinds.Journals => "журналы",
        FactKinds.Periods => "учебные периоды",
        FactKinds.Calendar => "календарь",
        FactKinds.Guardians => "представительства",
        FactKinds.Statements => "заявления родителей",
        FactKinds.Contacts => "контакты семей",
        FactKinds.Messages => "сообщения",
        FactKinds.Announcements => "объявления",
        FactKinds.Printouts => "распечатки",
        FactKinds.HandOvers => "передачи электронных журналов",
        FactKinds.ArchiveCopies => "архивные копии",
        FactKinds.Orders => "книга приказов",
        FactKinds.Checks => "проверки",
        FactKinds.Disagreements => "несоответствия",
        FactKinds.DataChanges => "перемены данных",
        FactKinds.ReportRuns => "выпуски отчётов",
        FactKinds.PlanItems => "пункты планов",
        FactKinds.Incidents => "происшествия",
        FactKinds.SignIns => "входы в систему",
        FactKinds.DataReads => "чтения личных данных",
        FactKinds.Credentials => "выдача учётных данных",
        FactKinds.ThematicPlans => "тематические планы",
        FactKinds.Excuses => "уважительные причины",
        FactKinds.PersonalData => "полнота личных данных",
        FactKinds.ReferenceData => "состояние справочников",
        FactKinds.Closings => "закрытие журналов",
        FactKinds.AssessmentKinds => "виды работ",
        FactKinds.Outages => "сбои системы",
        FactKinds.WeightChanges => "перемены веса работ",
        FactKinds.CorrectionActs => "акты исправления",
        FactKinds.ActApprovals => "согласия с актами исправления",
        FactKinds.Materials => "материалы журналов",
        FactKinds.Library => "библиотека школы",
        FactKinds.Portfolios => "портфолио",
        FactKinds.PersonalFiles => "личные дела",
        FactKinds.PortalExports => "выгрузки на портал",
        FactKinds.Applications => "заявления о приёме",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A single kind is needed."),
    };
}
