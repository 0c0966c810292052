using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Reporting.Marks;

/// <summary>Объяснение отметки: how an outcome was reckoned, so that a parent can follow it with a pencil.</summary>
public static class MarkExplanation
{
    private const string Indent = "   ";

    /// <summary>Explains a row of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <returns>The lines, in Russian, without names of people.</returns>
    public static IEnumerable<string> Lines(MarkSheet sheet, MarkSheetRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var steps = Steps(sheet, row);
        return row.Outcome is null ? [$"Обучающийся {row.Pupil}: {string.Join(' ', steps)}"] : [$"Обучающийся {row.Pupil}", .. steps];
    }

    /// <summary>Explains a row of a sheet to whoever knows whose it is.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <returns>The lines, in Russian: a numbered step each, and indented below it its parts; one line alone where nothing is determined.</returns>
    public static ImmutableArray<string> Steps(MarkSheet sheet, MarkSheetRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        return row.Outcome is { } outcome ? [.. row.Year is { } year ? YearExplanation.Lines(year) : Lines(outcome, sheet.Marks)]
            : sheet.Basis.Rules is null ? [$"не установлено, {string.Join("; ", sheet.Basis.Reasons)}."]
            : [$"не установлено. {string.Join(' ', row.Defects.Select(d => d.Describe()))}"];
    }

    /// <summary>Explains an outcome.</summary>
    internal static IEnumerable<string> Lines(MarkOutcome outcome, SubjectMarks marks)
    {
        if (outcome.State == MarkState.Ungraded)
        {
            return ["Предмет без отметок: считать нечего."];
        }

        var steps = new List<IEnumerable<string>> { Counted(outcome, marks) };
        if (Excluded(outcome, marks).ToList() is { Count: > 0 } excluded)
        {
            steps.Add(excluded);
        }

        if (outcome.State != MarkState.Undetermined)
        {
            steps.Add(Average(outcome));
            if (outcome.MinMarks > 0)
            {
                steps.Add([Minimum(outcome)]);
            }

            if (outcome.ProposedMark is not null)
            {
                steps.Add(MarkConversion.Lines(outcome));
            }
        }

        return [.. steps.SelectMany((step, i) => step.Select((line, j) => j == 0 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {line}") : Indent + line)), Result(outcome)];
    }

    private static IEnumerable<string> Counted(MarkOutcome outcome, SubjectMarks marks)
    {
        var counted = outcome.Cells.Where(c => c.IsCounted).ToList();
        if (counted.Count == 0)
        {
            yield return "Отметок, которые входят в среднее, нет.";
            yield break;
        }

        yield return outcome.Rules.AveragingModel == AveragingModel.Arithmetic
            ? "Считаются, все с весом 1 (отметка × вес):"
            : "Считаются (отметка × вес):";
        foreach (var cell in counted.OrderBy(c => outcome.Marks.Cells[c.Index].Day).ThenBy(c => c.Index))
        {
            var (value, weight) = (cell.Value!.Value, cell.Weight!.Value);
            yield return $"{MarkWords.Titled(outcome.Marks.Cells[cell.Index], marks)}: {MarkWords.Exact(value)} × {MarkWords.Exact(weight)} = {MarkWords.Exact(value * weight)}{Remark(outcome, cell)}";
        }
    }

    private static IEnumerable<string> Excluded(MarkOutcome outcome, SubjectMarks marks)
    {
        var excluded = outcome.Excluded;
        if (!excluded.IsEmpty)
        {
            yield return "Не считаются:";
        }

        foreach (var cell in excluded.OrderBy(c => outcome.Marks.Cells[c.Index].Day).ThenBy(c => c.Index))
        {
            yield return $"{MarkWords.Titled(outcome.Marks.Cells[cell.Index], marks)}: {MarkWords.Of(outcome.Marks.Cells[cell.Index].Cell)} — {MarkWords.Of(cell.Fate)}";
        }
    }

    private static IEnumerable<string> Average(MarkOutcome outcome)
    {
        var counted = outcome.Cells.Where(c => c.IsCounted).ToList();
        if (outcome.Average is not { } average)
        {
            yield return counted.Count == 0 && outcome.Count > 0 && outcome.Rules.Scale.Kind == ScaleKind.Numeric ? "Среднего нет: сумма весов 0." : "Среднего нет.";
        }
        else if (counted.Count == 0)
        {
            yield return $"Сумма весов 0, поэтому берётся среднее арифметическое этих отметок: {Quotient(average, outcome)}.";
        }
        else if (!outcome.Categories.IsEmpty)
        {
            yield return "Сначала среднее по каждому виду и весу, потом их взвешенное среднее:";
            foreach (var category in outcome.Categories)
            {
                yield return $"{category.Kind ?? "вид не указан"}: {MarkWords.Exact(category.Sum)} : {MarkWords.Exact(category.Count)} = {MarkWords.Exact(category.Mean)}, с весом {MarkWords.Exact(category.Weight)}";
            }

            var products = Sum(outcome.Categories.Select(c => c.Mean * c.Weight));
            yield return $"{MarkWords.Exact(products)} : {MarkWords.Exact(Sum(outcome.Categories.Select(c => c.Weight)))} = {Quotient(average, outcome)}";
        }
        else
        {
            var (products, weights) = (Sum(counted.Select(c => c.Value!.Value * c.Weight!.Value)), Sum(counted.Select(c => c.Weight!.Value)));
            yield return $"Среднее — сумма произведений на сумму весов: {MarkWords.Exact(products)} : {MarkWords.Exact(weights)} = {Quotient(average, outcome)}.";
        }
    }

    private static string Quotient(ExactFraction average, MarkOutcome outcome) => MarkWords.Told(average, outcome.Rules.DisplayDigits);

    private static string Minimum(MarkOutcome outcome) => string.Create(
        CultureInfo.InvariantCulture,
        $"Отметок {outcome.Count}, за такой период нужно не меньше {outcome.MinMarks}: {(outcome.Count < outcome.MinMarks ? "не хватает" : "достаточно")}.");

    private static string Result(MarkOutcome outcome) => outcome.Proposed is { } proposed && outcome.State == MarkState.Decided
        ? $"Итог: предлагается {MarkWords.Of(proposed)}."
        : $"Итог: {MarkWords.Of(outcome)}{(outcome.Defects.IsEmpty ? "" : $" — {string.Join(' ', outcome.Defects.Select(d => d.Describe())).TrimEnd('.')}")}.";

    /// <summary>What a cell that counts is, where that is more than a mark.</summary>
    private static string Remark(MarkOutcome outcome, CellTreatment cell)
    {
        var work = outcome.Marks.Cells[cell.Index];
        var merged = outcome.Rules.RetakePolicy.Kind == RetakeKind.Mean && outcome.Cells.Any(c => c.Fate == CellFate.MergedIntoMean);
        return work.Cell switch
        {
            Cell.DoubleMarkCell => $" (двойная отметка {MarkWords.Of(work.Cell)})",
            Cell.MarkCell mark when merged && ExactFraction.Of(mark.Mark.Hundredths, 100) != cell.Value => $" (среднее попыток, первая — {MarkWords.Of(work.Cell)})",
            Cell.MarkCell => work.RetakeOf is null ? "" : " (пересдача)",
            _ => $" ({MarkWords.Of(work.Cell)} — {(cell.Fate == CellFate.CountedAsDebt ? "не сдано вовремя и считается отметкой" : MarkWords.Of(cell.Fate))})",
        };
    }

    private static ExactFraction Sum(IEnumerable<ExactFraction> numbers) => numbers.Aggregate(ExactFraction.Zero, static (sum, number) => sum + number);
}
