using ElJournal.Domain.Marks.Indicators;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Finals;

/// <summary>Показатели одного журнала или класса, and those of the period before beside them.</summary>
/// <param name="Title">Whose they are.</param>
/// <param name="Now">The indicators; null where nothing is determined.</param>
/// <param name="Before">Those of the period before; null where there is none.</param>
internal sealed record IndicatorRow(string Title, MarkIndicators? Now, MarkIndicators? Before = null)
{
    /// <summary>Adds the columns of indicators, with N, so that each can be reckoned anew.</summary>
    internal static TableLayout<IndicatorRow> Columns(TableLayout<IndicatorRow> table, bool withBefore)
    {
        table
            .Count("n", "Итоговых отметок", static r => r.Now?.Achievement.N, 10)
            .Cell(Number("achievement", "Успевае\u00ADмость, %"), static r => Of(r.Now?.Achievement))
            .Cell(Number("quality", "Качество, %"), static r => Of(r.Now?.Quality))
            .Cell(Number("learningLevel", "СОУ, %"), static r => Of(r.Now?.LearningLevel))
            .Cell(Number("meanMark", "Средний балл"), static r => Of(r.Now?.MeanMark));
        return withBefore
            ? table
                .Cell(Number("achievementBefore", "Успевае\u00ADмость ранее, %"), static r => Of(r.Before?.Achievement))
                .Cell(Number("qualityBefore", "Качество ранее, %"), static r => Of(r.Before?.Quality))
                .Cell(Number("learningLevelBefore", "СОУ ранее, %"), static r => Of(r.Before?.LearningLevel))
                .Cell(Number("meanMarkBefore", "Средний балл ранее"), static r => Of(r.Before?.MeanMark))
            : table;
    }

    internal static TableCell Of(Indicator? indicator) => indicator is null ? TableCell.Empty : TableCell.Of(indicator.Value, Figure.Of(indicator).Digits);

    private static TableColumn Number(string id, string heading) => new(id, heading, 10) { IsNumber = true };
}
