using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Pictures;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Progress;

/// <summary>Отчёт «Успеваемость школы за период».</summary>
internal static class SchoolProgressReport
{
    internal static ReportDefinition Definition { get; } = new ReportDefinition<SchoolProgress>
    {
        Id = "school-progress",
        Title = "Отчёт об успеваемости школы",
        Clauses = ["saki-2020 3.2", "krasnomakskaya-2021 4.2", "aleksandrovskaya-2021 5.3"],
        Capabilities = ["analysis-report", "report-set"],
        Required = ReportParameters.Period,
        Readers = ReportReaders.Director | ReportReaders.DeputyHead | ReportReaders.Authority,
        Holds = [ResourceKind.Aggregates],
        RunKind = ReportKind.Progress,
        Model = SchoolProgress.Of,
        LayOut = LayOut,
    };

    private static ReportBody LayOut(SchoolProgress model)
    {
        var shown = model.Rows.Where(r => r.Now is not null).ToList();
        return new ReportBody
        {
            IsLandscape = true,
            Facts =
            [
                .. SubjectWords.Facts(model.Input),
                new FactLine("pupils", "Обучающихся в показанных классах", RussianText.Number(shown.Sum(r => r.Pupils ?? 0))),
            ],
            Figures = [Figure.Count("classes", "классов с таким периодом", "классы, у которых есть этот период", model.Rows.Length)],
            Blocks =
            [
                .. Quality(model),
                Table(model),
                new DocumentBlock.Notes(Notes(model)),
                new DocumentBlock.Signatures(["Директор"], HasSeal: true, HasVisa: false),
            ],
        };
    }

    internal static IEnumerable<DocumentBlock> Quality(SchoolProgress model) => BarPicture.Of(
        "quality",
        "Качество по классам, %",
        [.. model.Rows.Where(r => r.Now?.All is not null).Select(r => BarPicture.OfShare(r.Class.Id.Value, Part(r.Now!.All!.Quality), r.Before?.All is { } before ? Part(before.Quality) : null))]);

    private static (long Part, long Whole) Part(Indicator quality) => ((long)quality.Sum.Numerator, quality.N);

    internal static DocumentBlock.Table Table(SchoolProgress model) => IndicatorRow.Columns(
        new TableLayout<IndicatorRow>("progress", "Успеваемость по классам").Key("class", "Класс", static r => r.Title, 18),
        withBefore: model.Rows.Any(r => r.Before is not null)).Of(model.Rows.Select(RowOf));

    private static IndicatorRow RowOf(SchoolProgressRow row) =>
        new(row.Class.Id.Value + (row.Now is null ? " (не показан)" : ""), row.Now?.All, row.Before?.All);

    internal static ImmutableArray<string> Notes(SchoolProgress model) =>
    [
        .. model.Rows.Where(r => r.Now is not null).SelectMany(r => MarkBasisNotes.Of(r.Now!)).Distinct(),
        string.Create(CultureInfo.InvariantCulture, $"Классы, в которых меньше {SmallGroups.Least} обучающихся, не показаны, чтобы по ним нельзя было узнать отдельных детей; если такой класс один, не показан и следующий по величине."),
        .. model.Others.IsEmpty ? Array.Empty<string>() : [$"Этого периода нет у классов: {string.Join(", ", model.Others)}."],
    ];
}
