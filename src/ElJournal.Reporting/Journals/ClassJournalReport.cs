using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Journals;

/// <summary>Отчёт «Классный журнал»: the journal as a paper one would look.</summary>
internal static class ClassJournalReport
{
    private const int DayWidth = 5;

    internal static ReportDefinition Definition { get; } = new ReportDefinition<ClassJournal>
    {
        Id = "class-journal",
        Title = "Классный журнал",
        Clauses = ["saki-2020 3.3", "saki-2020 5.2", "lenskaya-2017 3.1", "aleksandrovskaya-2021 2.5"],
        Capabilities = ["print-forms"],
        Required = ReportParameters.Class,
        Optional = ReportParameters.Journal | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher | ReportReaders.Teacher,
        Holds = [ResourceKind.LessonEntries, ResourceKind.Attendance, ResourceKind.Homework, ResourceKind.Assessments, ResourceKind.Marks, ResourceKind.FinalMarks, ResourceKind.Substitutions, ResourceKind.Enrolments],
        Model = ClassJournal.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ClassJournal model) => new()
    {
        IsLandscape = true,
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("journals", "Журналов", RussianText.Number(model.Journals.Length)),
        ],
        Blocks =
        [
            .. model.Journals.SelectMany((pages, i) => new DocumentBlock[] { Left(pages, i), Right(pages, i) }),
            new DocumentBlock.Notes(
            [
                "Звёздочка у отметки — она исправлена; «испр.» у урока — запись урока, задание или посещаемость меняли после первой записи. Прежние значения хранятся в журнале.",
                "«Замена» — урок провёл не назначенный учитель. «н», «б», «у» — отсутствовал, болел, отсутствовал по уважительной причине; «оп» — опоздал.",
            ]),
            new DocumentBlock.Signatures(["Учитель", "Классный руководитель", "Заместитель директора"], HasSeal: true, HasVisa: false),
        ],
    };

    private static DocumentBlock.Table Left(JournalPages pages, int number)
    {
        var table = new TableLayout<JournalPupil>(Name("marks", number), $"{SubjectWords.Of(pages.Journal)}: отметки и посещаемость (учитель {pages.Journal.Teacher?.Value ?? "не указан"})")
            .Key("pupil", "Обучающийся", static p => p.Member.Pupil.Value, 13);
        for (var i = 0; i < pages.Columns.Length; i++)
        {
            var column = i;
            table.Cell(
                new TableColumn(Name("day", i), Wording.Of(pages.Columns[i].Day), DayWidth) { IsUpright = true },
                p => TableCell.Of(p.Cells[column]));
        }

        for (var i = 0; i < pages.Periods.Length; i++)
        {
            var period = i;
            table.Cell(
                new TableColumn(Name("period", i), pages.Periods[i].Kind == PeriodKind.Year ? "Год" : $"Итог: {pages.Periods[i].Id}", DayWidth) { IsUpright = true, IsNumber = true },
                p => MarkCells.Of(p.Finals[period]));
        }

        return table.Remark("note", "Движение", static p => p.Member.Movement, 18).Of(pages.Pupils) with { StartsPage = number > 0, Nothing = "Обучающихся в журнале нет." };
    }

    private static DocumentBlock.Table Right(JournalPages pages, int number) =>
        new TableLayout<JournalLesson>(Name("lessons", number), $"{SubjectWords.Of(pages.Journal)}: темы и задания")
            .Date("date", "Дата", static l => l.Lesson.Date)
            .Count("number", "Урок", static l => l.Lesson.Number, 6)
            .Text("topic", "Тема", static l => l.Lesson.Topic ?? (l.Lesson.Status == LessonStatus.Planned ? "— урок не записан —" : null), 44)
            .Text("kind", "Вид урока", static l => l.Lesson.Kind, 19)
            .Text("homework", "Домашнее задание", static l => l.Homework is null ? null : l.Homework.IsTask ? l.Homework.Text : "не задано", 40)
            .Date("due", "К сроку", static l => l.Homework?.Due)
            .Date("enteredOn", "Записан", static l => l.EnteredOn)
            .Remark("notes", "Замена, испр.", Notes, 18)
            .Of(pages.Lessons) with
        { Nothing = "Уроков нет." };

    private static string Notes(JournalLesson lesson) => string.Join(
        ", ",
        new[]
        {
            lesson.Taught is { } taught ? $"замена: {taught}" : null,
            lesson.Corrected > 0 ? string.Create(CultureInfo.InvariantCulture, $"испр. {lesson.Corrected}") : null,
        }.Where(text => text is not null));

    private static string Name(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}{number + 1}");
}
