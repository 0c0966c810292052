using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Progress;

/// <summary>Отчёт «Успеваемость класса за период».</summary>
internal static class ClassProgressReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<ClassProgress>
    {
        Id = "class-progress",
        Title = "Отчёт об успеваемости класса",
        Clauses = ["saki-2020 8.6", "saki-2020 8.3", "krasnomakskaya-2021 6.1a", "aleksandrovskaya-2021 4-class-control", "aleksandrovskaya-2021 4-class-report", "aleksandrovskaya-2021 5.3"],
        Capabilities = ["class-report", "class-dashboard", "report-set", "print-forms"],
        Required = ReportParameters.Class | ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.ClassTeacher,
        Holds = [ResourceKind.FinalMarks, ResourceKind.Enrolments],
        RunKind = ReportKind.Progress,
        Model = ClassProgress.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(ClassProgress model) => new()
    {
        Facts =
        [
            .. SubjectWords.Facts(model.Input),
            new FactLine("pupils", "Обучающихся на конец периода", RussianText.Number(model.Pupils)),
            new FactLine("before", "Для сравнения", model.Before is { } before ? MarkWords.Of(before.Period) : "предыдущего периода в этом году нет"),
        ],
        Figures = [.. model.Now.All?.All.Select(Figure.Of) ?? []],
        Blocks =
        [
            .. BarPicture.Of("distribution", "Сколько каких итоговых отметок", BarPicture.OfCounts(model.Distribution.Select(d => (d.Mark, (long)d.Count)))),
            Subjects(model),
            .. model.Groups.IsEmpty ? Array.Empty<DocumentBlock>() : [Groups(model)],
            new DocumentBlock.Notes([.. MarkBasisNotes.Of(model.Now), "N показателя — сколько итоговых отметок вошло; освобождённые и выбывшие не входят."]),
            new DocumentBlock.Signatures(["Классный руководитель"], HasSeal: false, HasVisa: true),
        ],
    };

    internal static DocumentBlock.Table Subjects(ClassProgress model) => IndicatorRow.Columns(
        new TableLayout<IndicatorRow>("journals", "По предметам").Key("journal", "Журнал", static r => r.Title, 22),
        withBefore: model.Before is not null).Of(Rows(model), new IndicatorRow("Класс", model.Now.All, model.Before?.All));

    private static IEnumerable<IndicatorRow> Rows(ClassProgress model)
    {
        var before = model.Before?.Journals.ToDictionary(j => j.Journal.Id, j => j.Indicators);
        return model.Now.Journals.Select(j => new IndicatorRow(SubjectWords.Of(j.Journal), j.Indicators, before?.GetValueOrDefault(j.Journal.Id)));
    }

    private static DocumentBlock.Table Groups(ClassProgress model) => new TableLayout<(ProgressGroup Group, ImmutableArray<PupilId> Pupils)>("groups", "Обучающиеся по итогам")
        .Key("group", "Группа", static g => g.Group.ToRussian(), 36)
        .Count("count", "Число", static g => g.Pupils.Length, 8)
        .Text("pupils", "Кто", static g => string.Join(", ", g.Pupils), 60)
        .Of(model.Groups);
}
