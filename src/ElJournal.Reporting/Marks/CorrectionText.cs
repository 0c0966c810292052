using System.Globalization;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Changes;
using ElJournal.Domain.Marks.Indicators;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes what a correction would move as text for a Russian reader.</summary>
public static class CorrectionText
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(CorrectionSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return
        [
            .. MarkSheetText.Head(sheet.Marks, sheet.Basis),
            "",
            $"Обучающийся {sheet.Pupil}, {MarkWords.Titled(sheet.Before, sheet.Marks)}: стоит {MarkWords.Of(sheet.Before.Cell)}, примеряется {MarkWords.Of(sheet.After)}. В журнале ничего не изменено.",
            .. sheet.Preview is { } preview ? Table(preview) : [],
        ];
    }

    private static IEnumerable<string> Table(CorrectionPreview preview)
    {
        var table = new TextTable("что", "сейчас#", "станет#", "перемена");
        var (before, after) = (preview.Period.Before, preview.Period.After);
        Add("среднее за период", Average(before.Average, before.Rules), Average(after.Average, after.Rules));
        Add("отметок", Number(before.Count), Number(after.Count));
        Add("отметка за период", Proposal(before.Proposed), Proposal(after.Proposed));
        Add("в сводной ведомости", Proposal(preview.FinalMark.Before), Proposal(preview.FinalMark.After));
        if (preview.Year is { } year)
        {
            Add("среднее за год", Average(year.Before.Average, before.Rules), Average(year.After.Average, before.Rules));
            Add("годовая отметка", Proposal(year.Before.Proposed), Proposal(year.After.Proposed));
        }

        var isMoved = Indicators("журнал за период", preview.Indicators) | Indicators("журнал за год", preview.IndicatorsOfYear);
        return
        [
            "",
            .. table.Lines(),
            .. after.Proposed is null ? [$"Отметка за период: {MarkWords.Of(after)}."] : Array.Empty<string>(),
            .. preview.Year is { After: { Proposed: null } open } ? [$"Годовая отметка: {MarkWords.Of(open)}."] : Array.Empty<string>(),
            isMoved ? "Остальные показатели журнала не изменятся." : "Показатели журнала не изменятся.",
        ];

        void Add(string what, string was, string becomes) => table.Add(what, was, becomes, was == becomes ? "" : "да");

        // Only those that move: the others are as they were.
        bool Indicators(string of, Change<MarkIndicators>? change)
        {
            var moved = change is null ? [] : change.Before.All.Zip(change.After.All).Where(i => i.First.Value != i.Second.Value).ToList();
            moved.ForEach(i => Add($"{of}: {i.First.Name}", Shown(i.First), Shown(i.Second)));
            return moved.Count > 0;
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Average(ExactFraction? average, MarkRules rules) => average is { } known ? MarkWords.Told(known, rules.DisplayDigits) : "—";

    private static string Proposal(Cell? proposed) => MarkWords.Of(proposed) ?? "—";

    private static string Shown(Indicator indicator) => indicator.Shown is { } shown ? MarkWords.Shown(shown) : "—";
}
