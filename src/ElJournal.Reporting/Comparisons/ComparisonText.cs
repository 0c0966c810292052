using System.Globalization;
using System.Text;
using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>Writes a comparison of two packs as Russian text for a reader of acts: titles instead of ids, dates as dd.MM.yyyy.</summary>
public static class ComparisonText
{
    /// <summary>Writes the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text, lines ended by LF.</returns>
    public static string Write(PackComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        foreach (var line in Lines(comparison))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(PackComparison c) =>
    [
        "Сравнение двух регламентов",
        $"А: {Heading(c.Left)}",
        $"Б: {Heading(c.Right)}",
        .. c.IsSame ? ["", "Различий нет."] : Body(c),
    ];

    private static string Heading(RegulationPack pack) => $"«{pack.Title}» ({pack.Id}); {pack.Source}; действует {SpanTexts.Of(pack.InForce)}";

    private static IEnumerable<string> Body(PackComparison c)
    {
        var both = c.Norms.Where(n => n.Left is not null && n.Right is not null).ToList();
        return
        [
            "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Норм в обоих: {both.Count}, из них различаются: {both.Count(n => !n.IsSame)}. Только в А: {c.Norms.Count(n => n.Right is null)}. Только в Б: {c.Norms.Count(n => n.Left is null)}."),
            "Пункты разных актов соответствуют друг другу, если их исполняет одна норма или одна возможность программы.",
            .. NormSections.Lines(c),
            .. AccessSections.Lines(c),
            .. ClauseSections.Lines(c),
        ];
    }
}
