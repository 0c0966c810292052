using System.Globalization;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Director;

/// <summary>Отчёт «Полнота, исправления, задержка».</summary>
internal static class DirectorReport
{
    // More would not fit on a page above the table.
    private const int Shown = 25;

    internal static ReportDefinition Definition { get; } = new ReportDefinition<DirectorReview>
    {
        Id = "director-review",
        Title = "Отчёт директора: полнота, исправления, задержка",
        Clauses = ["aleksandrovskaya-2021 4-director-control", "lenskaya-2017 1.3"],
        Capabilities = ["director-report"],
        Optional = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead,
        Holds = [ResourceKind.LessonEntries],
        Model = DirectorReview.Of,
        LayOut = static model => new ReportBody
        {
            Facts = [.. SubjectWords.Facts(model.Input)],
            Figures = model.Figures,
            Blocks =
            [
                .. Least(model),
                new TableLayout<TeacherDiscipline>("teachers", "По учителям")
                    .Key("teacher", "Учитель", static r => r.Teacher?.Value ?? "не указан")
                    .Count("lessons", "Уроков", static r => r.Counts.Lessons.Due)
                    .Share("fullness", "Записано, %", static r => (r.Counts.Recorded, r.Counts.Lessons.Due), 11)
                    .Count("corrections", "Исправлений", static r => r.Corrections, 14)
                    .Count("late", "Записано не в свой день", static r => r.LateEntries, 12)
                    .Number("delay", "Средняя задержка, дней", static r => r.LateEntries == 0 ? null : Domain.Marks.ExactFraction.Of(r.DelayDays, r.LateEntries), digits: 1, 12)
                    .Count("maxDelay", "Наибольшая, дней", static r => r.LateEntries == 0 ? null : r.MaxDelay, 14)
                    .Of(model.Rows),
                new DocumentBlock.Notes(["Исправление — запись, которая заменила более раннюю; прежние значения хранятся. Задержка — от дня урока до дня первой записи о нём."]),
            ],
        },
    };

    private static IEnumerable<DocumentBlock> Least(DirectorReview model) => BarPicture.Of(
        "least",
        model.Rows.Length > Shown ? string.Create(CultureInfo.InvariantCulture, $"Записано уроков: {Shown} учителей, у кого меньше всего") : "Записано уроков по учителям",
        BarPicture.OfShares(model.Rows
            .OrderBy(r => r.Counts.Lessons.Due == 0 ? 1m : (decimal)r.Counts.Recorded / r.Counts.Lessons.Due)
            .Take(Shown)
            .Select(r => (r.Teacher?.Value ?? "не указан", (long)r.Counts.Recorded, (long)r.Counts.Lessons.Due))));
}
