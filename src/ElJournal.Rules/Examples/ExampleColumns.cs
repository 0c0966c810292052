using System.Collections.Immutable;

namespace ElJournal.Rules.Examples;

/// <summary>The closed list of columns; <c>docs/examples.md</c> tells writers of tables what each of them takes.</summary>
internal static class ExampleColumns
{
    internal static readonly ExampleColumn Case = Of("случай");
    internal static readonly ExampleColumn AsOf = Of("проверка на");
    internal static readonly ExampleColumn Expected = Of("ожидается");
    internal static readonly ExampleColumn Bearer = Of("отвечает");
    internal static readonly ExampleColumn Force = Of("сила");
    internal static readonly ExampleColumn Zone = Of("часовой пояс");
    internal static readonly ExampleColumn Incomplete = Of("неполные сведения");
    internal static readonly ExampleColumn YearClosed = Of("год закрыт");

    internal static readonly ExampleColumn Date = OfLessons("дата урока");
    internal static readonly ExampleColumn Start = OfLessons("начало");
    internal static readonly ExampleColumn End = OfLessons("конец");
    internal static readonly ExampleColumn Status = OfLessons("состояние");
    internal static readonly ExampleColumn Audience = OfLessons("урок для");
    internal static readonly ExampleColumn Assigned = OfLessons("основной педагог");
    internal static readonly ExampleColumn Actual = OfLessons("провёл");
    internal static readonly ExampleColumn Others = OfLessons("другие уроки");
    internal static readonly ExampleColumn Week = OfCalendar("учебная неделя");
    internal static readonly ExampleColumn SchoolDays = OfCalendar("учебные дни");
    internal static readonly ExampleColumn ShortDays = OfCalendar("сокращённые дни");
    internal static readonly ExampleColumn DaysOff = OfCalendar("нерабочие дни");
    internal static readonly ExampleColumn Vacation = OfCalendar("каникулы");
    internal static readonly ExampleColumn Quarantine = OfCalendar("карантин");
    internal static readonly ExampleColumn Period = new(
        "учебный период", ["lesson", "result", "class-day", "teacher-day", "final-mark", "final-result", "period-marks", "journal-period", "report-period", "year-end", "archive", "class-week", "class-month", "class-period", "class-year", "pupil-month", "pupil-period", "family-week"]);
    internal static readonly ExampleColumn Outage = OfCalendar("сбой системы");
    internal static readonly ExampleColumn JournalKind = OfLessons("вид журнала");

    internal static readonly ExampleColumn JournalClosed = new("журнал закрыт", ["lesson", "result", "final-mark", "journal-list", "journal-plan", "closed-journal"]);
    internal static readonly ExampleColumn Recorded = OfJournals("записан");
    internal static readonly ExampleColumn Corrected = OfJournals("запись исправлена");
    internal static readonly ExampleColumn CorrectedTo = OfJournals("запись исправлена на");
    internal static readonly ExampleColumn LessonKind = OfJournals("вид урока");
    internal static readonly ExampleColumn Topic = OfJournals("тема урока");
    internal static readonly ExampleColumn Substitution = OfJournals("замена отражена");
    internal static readonly ExampleColumn Absence = OfJournals("основной педагог отсутствует");
    internal static readonly ExampleColumn LastLesson = OfJournals("последний урок дня до");
    internal static readonly ExampleColumn Attendance = OfJournals("посещаемость отмечена");
    internal static readonly ExampleColumn AttendanceCorrected = OfJournals("посещаемость исправлена");
    internal static readonly ExampleColumn Pupil = OfJournals("обучающийся");
    internal static readonly ExampleColumn Task = OfJournals("задание");
    internal static readonly ExampleColumn TaskDay = OfJournals("задано на");
    internal static readonly ExampleColumn Homework = OfJournals("задание внесено");
    internal static readonly ExampleColumn HomeworkCorrected = OfJournals("задание исправлено");

    internal static readonly ExampleColumn Unmarked = new("класс без отметок", ["result", "final-mark", "period-marks", "journal-period", "pupil-period"]);
    internal static readonly ExampleColumn Work = OfResults("работа");
    internal static readonly ExampleColumn Control = new("контрольная", ["result", "final-mark", .. LoadColumns.Kinds]);
    internal static readonly ExampleColumn WorkDay = OfResults("день работы");
    internal static readonly ExampleColumn Mark = OfMarks("отметка");
    internal static readonly ExampleColumn Marked = OfMarks("отметка внесена");
    internal static readonly ExampleColumn MarkCorrected = OfMarks("отметка исправлена");
    internal static readonly ExampleColumn MarkedBy = new("кто внёс отметку", ["result"]);
    internal static readonly ExampleColumn OwnDay = OfResults("свой день");
    internal static readonly ExampleColumn Illness = new("болезнь после работы", ["result"]);
    internal static readonly ExampleColumn StoodIn = new("в болезнь вёл", ["result"]);
    internal static readonly ExampleColumn Enrolled = new("числится", ["result", "final-mark", "period-marks", "pupil-record", "pupil-month", "pupil-period", "class-year", "family-tie", "family-week", "credential"]);

    internal static readonly ExampleColumn PeriodOfClass = new("период класса", ["final-mark", "final-result", "period-marks", "journal-period"]);
    internal static readonly ExampleColumn FinalMark = OfFinals("итог");
    internal static readonly ExampleColumn FinalEntered = OfFinals("итог выставлен");
    internal static readonly ExampleColumn FinalCorrected = OfFinals("итог исправлен");
    internal static readonly ExampleColumn FinalPublished = OfFinals("итог опубликован");

    internal static readonly ExampleColumn MarkRules = new("порядок оценивания", ["period-marks"]);
    internal static readonly ExampleColumn MoreMarks = new("ещё отметки", ["period-marks", "journal-period"]);
    internal static readonly ExampleColumn Reason = new("причина отклонения", ["period-marks"]);

    internal static readonly ExampleColumn WeightChanged = OfWeights("вес изменён");
    internal static readonly ExampleColumn WeightChangedBy = OfWeights("вес изменил");
    internal static readonly ExampleColumn WorkWithdrawn = OfWeights("работа убрана");

    internal static readonly ExampleColumn Orders = new("приказы", ["order"]);

    /// <summary>Gets the columns that every table needs and every row fills.</summary>
    internal static ImmutableArray<ExampleColumn> Required { get; } = [Case, AsOf, Expected];

    /// <summary>Gets all columns, in the order in which they are documented.</summary>
    internal static ImmutableArray<ExampleColumn> All { get; } =
    [
        Case, AsOf, Expected, Bearer, Force, Zone, Incomplete, YearClosed,
        Date, Start, End, Status, Audience, Assigned, Actual, Others, Week, SchoolDays, ShortDays, DaysOff, Vacation, Quarantine, Period, Outage, JournalKind,
        JournalClosed, Recorded, Corrected, CorrectedTo, LessonKind, Topic, Substitution, Absence, LastLesson, Attendance, AttendanceCorrected, Pupil, Task, TaskDay, Homework, HomeworkCorrected,
        Unmarked, Work, Control, WorkDay, Mark, Marked, MarkCorrected, MarkedBy, OwnDay, Illness, StoodIn, Enrolled,
        PeriodOfClass, FinalMark, FinalEntered, FinalCorrected, FinalPublished,
        MarkRules, MoreMarks, Reason,
        WeightChanged, WeightChangedBy, WorkWithdrawn,
        Orders,
        .. OfficeColumns.All,
        .. FamilyColumns.All,
        .. LoadColumns.All,
    ];

    private static ExampleColumn Of(string name) => new(name, []);

    private static ExampleColumn OfLessons(string name) => new(name, ["lesson", "result", "class-day", "teacher-day", "final-mark", "final-result", "period-marks", "journal-period"]);

    private static ExampleColumn OfCalendar(string name) => new(
        name,
        [
            "lesson", "result", "class-day", "teacher-day", "final-mark", "final-result", "period-marks", "journal-period", "report-period", "report-month", "report-day",
            "class-week", "class-month", "class-period", "class-year", "pupil-month", "pupil-period", "family-week", "data-change", "disagreement", .. LoadColumns.Kinds,
        ]);

    private static ExampleColumn OfJournals(string name) => new(name, ["lesson", "result", "final-mark", "period-marks", "journal-period"]);

    private static ExampleColumn OfResults(string name) => new(name, ["result", "final-mark", "period-marks", "journal-period"]);

    private static ExampleColumn OfMarks(string name) => new(name, ["result", "final-mark", "period-marks", "journal-period", "weight-change"]);

    private static ExampleColumn OfWeights(string name) => new(name, ["weight-change"]);

    private static ExampleColumn OfFinals(string name) => new(name, ["final-mark", "final-result", "period-marks"]);
}
