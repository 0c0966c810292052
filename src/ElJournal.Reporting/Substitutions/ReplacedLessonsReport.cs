using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Substitutions;

/// <summary>Отчёт «Табель замен».</summary>
internal static class ReplacedLessonsReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ReplacedLessons>
    {
        Id = "replaced-lessons",
        Title = "Табель заменённых уроков",
        Clauses = ["saki-2020 7", "lenskaya-2017 2.1a", "elista-2023 5.4", "aleksandrovskaya-2021 2.4"],
        Capabilities = ["report-set"],
        Optional = ReportParameters.Class | ReportParameters.Journal | ReportParameters.Teacher | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.Teacher,
        Holds = [ResourceKind.Substitutions, ResourceKind.LessonEntries],
        Model = ReplacedLessons.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ReplacedLessons model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<ReplacedLesson>("lessons", "Уроки")
                .Date("date", "Дата", static r => r.Lesson.Date)
                .Count("number", "Урок", static r => r.Lesson.Number, 6)
                .Text("class", "Класс", static r => r.Journal.Class?.Value, 8)
                .Text("subject", "Предмет", static r => SubjectWords.Of(r.Journal), 30)
                .Text("assigned", "Назначен", static r => r.Assigned?.Value, 14)
                .Text("taught", "Провёл", static r => r.Taught.Value, 14)
                .Text("reason", "Причина отсутствия", static r => r.Reason is { } reason ? LedgerCodes.ExcuseReasons.MeaningOf(reason) : "нет в данных", 18)
                .Moment("recordedAt", "Замена отмечена", static r => r.RecordedAt)
                .Of(model.Rows) with { Nothing = "Замен нет." },
            new TableLayout<(StaffId Teacher, int Lessons, int Recorded)>("teachers", "Проведено за других, уроков")
                .Key("teacher", "Учитель", static t => t.Teacher.Value, 18)
                .Count("lessons", "Уроков", static t => t.Lessons)
                .Count("recorded", "из них замена отмечена", static t => t.Recorded, 14)
                .Of(model.ByTeacher) with { Nothing = "Замен нет." },
            new DocumentBlock.Signatures(["Заместитель директора"], HasSeal: false, HasVisa: false),
        ],
    };
}
