using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Marks;
using ElJournal.Rules.Cases;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes a sheet of marks as text for a Russian reader.</summary>
public static class MarkSheetText
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isExplained">Whether each row is reckoned out below the table.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(MarkSheet sheet, bool isExplained)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return
        [
            .. Head(sheet.Marks, sheet.Basis),
            "",
            .. sheet.Rows.IsEmpty ? ["Обучающихся в журнале нет."] : Table(sheet),
            .. sheet.Rows.Where(r => !r.Defects.IsEmpty).SelectMany(r => r.Defects.Select(d => $"{r.Pupil}: {d.Describe()}")),
            .. isExplained && sheet.Basis.Rules is not null ? sheet.Rows.SelectMany(r => MarkExplanation.Lines(sheet, r).Prepend("")) : [],
        ];
    }

    internal static IEnumerable<string> Head(SubjectMarks marks, MarkBasis basis)
    {
        yield return $"{CaseTitles.Journal(marks.Journal)}: отметки за период {MarkWords.Of(marks.Period)}, на {Wording.Of(marks.Day)}.";
        if (!basis.Sources.IsEmpty)
        {
            yield return $"Правила: {string.Join("; ", basis.Sources)}.";
        }

        if (basis.Rules is null)
        {
            yield return $"Среднее и отметка не установлены: {string.Join("; ", basis.Reasons)}.";
        }
    }

    /// <summary>How far it is to the next mark, or how much there is to spare.</summary>
    internal static string DistanceOf(MarkOutcome outcome)
    {
        var distances = outcome.Distances;
        foreach (var distance in distances)
        {
            if (!distance.IsReached)
            {
                var missing = ExactFraction.Zero - distance.Distance;
                return missing == ExactFraction.Zero
                    ? string.Create(CultureInfo.InvariantCulture, $"до {distance.Mark}: нужно больше границы")
                    : string.Create(CultureInfo.InvariantCulture, $"до {distance.Mark} не хватает {MarkWords.Told(missing, 2)}");
            }
        }

        return distances.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"запас над границей {distances[^1].Mark}: {MarkWords.Told(distances[^1].Distance, 2)}");
    }

    private static IEnumerable<string> Table(MarkSheet sheet)
    {
        var table = sheet.Basis.Rules is null
            ? new TextTable("обучающийся", "отметок#", "примечание")
            : new TextTable("обучающийся", "отметок#", "среднее#", "точно#", "отметка#", "состояние", "до границы", "примечание");
        foreach (var row in sheet.Rows)
        {
            table.Add(Cells(sheet, row));
        }

        return table.Lines();
    }

    private static string[] Cells(MarkSheet sheet, MarkSheetRow row)
    {
        var count = row.Count?.ToString(CultureInfo.InvariantCulture) ?? "—";
        var notes = string.Join("; ", Notes(row));
        if (sheet.Basis.Rules is null)
        {
            return [row.Pupil.Value, count, notes];
        }

        if (row.Outcome is not { } outcome)
        {
            return [row.Pupil.Value, count, "—", "—", "—", "не установлена", "", notes];
        }

        var (average, shown, proposed) = row.Year is { } year
            ? (year.Average, year.Shown, year.Proposed)
            : (outcome.Average, outcome.Shown, outcome.Proposed);
        return
        [
            row.Pupil.Value,
            count,
            shown is null ? "—" : MarkWords.Shown(shown),
            average?.ToString() ?? "—",
            MarkWords.Of(proposed) ?? "—",
            row.Year is null ? MarkWords.Of(outcome) : MarkWords.Of(row.Year),
            row.Year is null ? DistanceOf(outcome) : "",
            notes,
        ];
    }

    private static IEnumerable<string> Notes(MarkSheetRow row)
    {
        if (row.Final is { } final)
        {
            yield return $"итоговая {MarkWords.Of(final.Cell)}{(row.Fit is { } fit ? $": {MarkWords.Of(fit)}" : "")}";
        }

        if (row.LeftOn is { } last)
        {
            yield return $"выбыл {Wording.Of(last)}";
        }

        if (!row.BroughtFrom.IsEmpty)
        {
            yield return $"с отметками из журнала {string.Join(", ", row.BroughtFrom)}";
        }

        if (row.Outcome is { IsTopMarkBarred: true })
        {
            yield return "высшую отметку закрывает неудовлетворительная";
        }
    }
}
