using ElJournal.Domain.People;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Filling;

/// <summary>Отчёт «Контроль заполнения журналов».</summary>
internal static class FillControlReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<FillControl>
    {
        Id = "fill-control",
        Title = "Контроль заполнения журналов",
        Clauses = ["saki-2020 3.1", "saki-2020 8.2", "elista-2023 4.2", "krasnomakskaya-2021 2.11", "krasnomakskaya-2021 4.1", "krasnomakskaya-2021 6.1", "aleksandrovskaya-2021 4-methodist-check"],
        Capabilities = ["fill-control", "class-fill-view"],
        Optional = ReportParameters.Class | ReportParameters.Journal | ReportParameters.Teacher | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Administrator | ReportReaders.ClassTeacher | ReportReaders.Teacher,
        Holds = [ResourceKind.LessonEntries, ResourceKind.Attendance, ResourceKind.Homework, ResourceKind.Marks],
        Model = FillControl.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(FillControl model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<(string? Class, string? Subject, string? Teacher, FillCounts Counts)>("journals", "По журналам")
                .Key("class", "Класс", static r => r.Class, 6)
                .Key("subject", "Предмет", static r => r.Subject, 18)
                .Key("teacher", "Учитель", static r => r.Teacher, 9)
                .Counts(static r => r.Counts)
                .Of(model.Rows.Select(r => (r.Journal.Class?.Value, (string?)SubjectWords.Of(r.Journal), (string?)NameOf(r.Teacher), r.Counts)), ("Всего", null, null, model.Total)),
            new TableLayout<(string Teacher, int Journals, FillCounts Counts)>("teachers", "По учителям")
                .Key("teacher", "Учитель", static r => r.Teacher)
                .Count("journals", "Журналов", static r => r.Journals, 8)
                .Counts(static r => r.Counts)
                .Of(model.ByTeacher.Select(t => (NameOf(t.Teacher), t.Journals, t.Counts))),
            new TableLayout<(string Class, int Journals, FillCounts Counts)>("classes", "По классам")
                .Key("class", "Класс", static r => r.Class)
                .Count("journals", "Журналов", static r => r.Journals, 8)
                .Counts(static r => r.Counts)
                .Of(model.ByClass.Select(c => (c.Class?.Value ?? "без класса", c.Journals, c.Counts))),
            new TableLayout<Contradiction>("contradictions", "Записи, которые противоречат друг другу")
                .Key("class", "Класс", static c => c.Journal.Class?.Value, 6)
                .Key("subject", "Предмет", static c => SubjectWords.Of(c.Journal), 18)
                .Date("day", "День", static c => c.Day)
                .Text("lesson", "Урок", static c => c.Lesson.Value, 16)
                .Text("pupil", "Обучающийся", static c => c.Pupil?.Value, 14)
                .Text("kind", "Что не сходится", static c => TextOf(c.Kind), 50)
                .Of(model.Contradictions) with { Nothing = "Противоречий не найдено." },
            new DocumentBlock.Notes(
            [
                "«В тот же день» — до конца дня урока по часам школы; это мера отчёта, а сроки по акту даёт реестр соблюдения.",
                "«Время неизв.» — записано, но когда — в данных нет, либо источник не содержит таких сведений, либо день ещё не кончился.",
                "Урок считается за тем, кто его провёл. Совпадение темы с планом — сведение, а не нарушение.",
            ]),
        ],
    };

    private static string NameOf(StaffId? teacher) => teacher?.Value ?? "не указан";

    private static string TextOf(ContradictionKind kind) => kind switch
    {
        ContradictionKind.MarkOfAbsent => "отметка за урок, на котором обучающийся отмечен отсутствующим",
        ContradictionKind.LessonOnDayOff => "урок записан в неучебный день",
        ContradictionKind.AttendanceOfCancelled => "посещаемость отменённого урока",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}
