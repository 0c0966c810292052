using ElJournal.Domain.Marks;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Indicators;

/// <summary>Отчёт «Показатели контроля журналов».</summary>
internal static class ControlIndicatorsReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ControlIndicators>
    {
        Id = "control-indicators",
        Title = "Показатели контроля журналов",
        Clauses = ["elista-2023 4.3"],
        Capabilities = ["control-indicators"],
        Required = ReportParameters.Period,
        Optional = ReportParameters.Class | ReportParameters.Teacher,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead,
        Holds = [ResourceKind.LessonEntries, ResourceKind.Homework, ResourceKind.Marks],
        Model = ControlIndicators.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ControlIndicators model) => new()
    {
        IsLandscape = true,
        Facts = [.. SubjectWords.Facts(model.Input)],
        Warnings = model.Families.IsEmpty ? [$"Об участии родителей и обучающихся судить нельзя: источник сообщает не обо всех {(model.Readings.ByDiary ? "чтениях" : "входах")}."] : [],
        Figures = model.Figures,
        Blocks =
        [
            new TableLayout<ControlRow>("journals", "По журналам")
                .Key("class", "Класс", static r => r.Journal.Class?.Value, 7)
                .Key("subject", "Предмет", static r => SubjectWords.Of(r.Journal), 28)
                .Text("teacher", "Учитель", static r => r.Journal.Teacher?.Value, 12)
                .Count("lessons", "Проведено уроков", static r => r.Counts.Lessons.Due, 11)
                .Share("participation", "Записано, %", static r => (r.Counts.Recorded, r.Counts.Lessons.Due), 11)
                .Share("homework", "Домашнее задание, %", static r => (ControlIndicators.Entered(r.Counts.Homework), r.Counts.Homework.Due), 11)
                .Share("material", "Пройденный материал, %", static r => (r.Counts.WithTopic, r.Counts.Lessons.Due), 13)
                .Count("n", "Обучаю\u00ADщихся", static r => r.Marks?.WithoutMarks.N, 9)
                .Cell(new TableColumn("withoutMarks", "Без отметок, %", 10) { IsNumber = true }, static r => IndicatorRow.Of(r.Marks?.WithoutMarks))
                .Cell(new TableColumn("withOneMark", "С одной отметкой, %", 11) { IsNumber = true }, r => OneMark(r, model.Readings.OneOrNone))
                .Of(model.Rows),
            new TableLayout<FamilyParticipation>("families", "Участие семей по классам")
                .Key("class", "Класс", static f => f.Class.Value)
                .Count("pupils", "Обучающихся", static f => f.Pupils, 13)
                .Share("activePupils", Took(model), static f => (f.ActivePupils, f.Pupils), 11)
                .Count("guardians", "Родителей", static f => f.Guardians, 11)
                .Share("activeGuardians", Took(model), static f => (f.ActiveGuardians, f.Guardians), 11)
                .Of(model.Families) with { Nothing = "Сведений нет." },
            new DocumentBlock.Notes(
            [
                $"Участие учителей — {(model.Readings.ByTeacher ? "доля учителей, которые что-нибудь записали" : "доля записанных уроков среди проведённых")}. "
                    + $"«Одна отметка» — {(model.Readings.OneOrNone ? "не больше одной" : "ровно одна")} за период в журнале; знаки отсутствия не считаются.",
                $"Участие родителей и обучающихся считается раздельно: {(model.Readings.ByDiary ? "читал дневник" : "входил")} хотя бы раз за период. Предметы без отметок в долях по отметкам не участвуют.",
            ]),
        ],
    };

    private static string Took(ControlIndicators model) => model.Readings.ByDiary ? "читали дневник, %" : "входили, %";

    private static TableCell OneMark(ControlRow row, bool orNone) => row.Marks?.WithOneMark is { N: > 0 } one
        ? TableCell.Of(ExactFraction.Of(row.WithOneMark(orNone) * 100, one.N), Figure.Of(one).Digits)
        : TableCell.Empty;
}
