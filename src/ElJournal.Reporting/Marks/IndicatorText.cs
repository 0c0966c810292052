using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Rules.Cases;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes indicators as text for a Russian reader.</summary>
public static class IndicatorText
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(IndicatorSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        yield return $"Класс {sheet.Class}: показатели за период {MarkWords.Of(sheet.Period)}{(sheet.Day is { } day ? $", на {Wording.Of(day)}" : "")}.";
        foreach (var source in sheet.Sources)
        {
            yield return $"Правила: {source}.";
        }

        foreach (var reason in sheet.Reasons)
        {
            yield return $"Не установлено: {reason}.";
        }

        if (sheet.Journals.IsEmpty)
        {
            yield return "Журналов у класса в данных нет.";
        }

        // The only journal of a class is the class; telling it twice would say nothing.
        if (sheet.All is { } all && sheet.Journals.Length > 1)
        {
            foreach (var line in Lines("Все журналы класса", all))
            {
                yield return line;
            }
        }

        foreach (var (journal, indicators) in sheet.Journals)
        {
            foreach (var line in indicators is null ? ["", $"{CaseTitles.Journal(journal)}: не установлено."] : Lines(CaseTitles.Journal(journal), indicators))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Lines(string title, MarkIndicators indicators)
    {
        yield return "";
        yield return title;
        var table = new TextTable("показатель", "значение#", "N#", "как получено", "не вошли");
        foreach (var indicator in indicators.All)
        {
            table.Add(
                indicator.Name,
                indicator.Shown is { } shown ? MarkWords.Shown(shown) : "—",
                indicator.N.ToString(CultureInfo.InvariantCulture),
                indicator.Calculation.Length == 0 ? indicator.Formula : indicator.Calculation,
                string.Join(", ", indicator.LeftOut.Select(l => string.Create(CultureInfo.InvariantCulture, $"{Of(l.Reason)} {l.Count}"))));
        }

        foreach (var line in table.Lines())
        {
            yield return line;
        }
    }

    private static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Exempt => "освобождены",
        LeftOutReason.Departed => "выбыли",
        LeftOutReason.Unmarked => "без отметок по правилам",
        LeftOutReason.NoFinalMark => "без итоговой отметки",
        LeftOutReason.NotAttested => "не аттестованы",
        LeftOutReason.PassOrFail => "зачёт или незачёт",
        LeftOutReason.OffScale => "вне шкалы",
        LeftOutReason.CountUnknown => "число отметок неизвестно",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}
