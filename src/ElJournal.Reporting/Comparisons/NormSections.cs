using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>The part of a comparison that speaks of norms.</summary>
internal static class NormSections
{
    internal static IEnumerable<string> Lines(PackComparison c) =>
    [
        .. Section("Нормы, которые есть в обоих и различаются", c.Norms.Where(n => n.Left is not null && n.Right is not null && !n.IsSame).SelectMany(Both)),
        .. Section("Нормы только в А", c.Norms.Where(n => n.Right is null).SelectMany(n => Alone(n.Left!))),
        .. Section("Нормы только в Б", c.Norms.Where(n => n.Left is null).SelectMany(n => Alone(n.Right!))),
        .. Section("Нормы, которые есть в обоих и одинаковы", c.Norms.Where(n => n.IsSame).Select(n => $"  «{n.Norm.Title}» — {Places(n)}")),
    ];

    internal static IEnumerable<string> Section(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : ["", title, .. all];
    }

    private static string Places(NormComparison n) => n.Left!.Clause == n.Right!.Clause
        ? $"пункт {n.Left.Clause.Id}"
        : $"А: пункт {n.Left.Clause.Id}; Б: пункт {n.Right.Clause.Id}";

    private static IEnumerable<string> Both(NormComparison n)
    {
        yield return $"  «{n.Norm.Title}» — {Places(n)}";
        foreach (var span in n.Spans)
        {
            var days = SpanTexts.Of(span.Days);
            if (span.Left is null || span.Right is null)
            {
                yield return $"    {days}: действует только {(span.Left is null ? "Б" : "А")}";
            }
            else if (span.IsSame)
            {
                yield return $"    {days}: одинаково";
            }
            else
            {
                yield return $"    {days}:";
                foreach (var difference in span.Differences)
                {
                    yield return $"      {DifferenceWords.Of(difference)}";
                }
            }
        }
    }

    private static IEnumerable<string> Alone(Binding binding)
    {
        yield return $"  «{binding.Norm.Title}» — пункт {binding.Clause.Id}";
        foreach (var edition in binding.Editions)
        {
            var due = binding.Norm.DueUnder(edition) is { } spec ? $"срок: {DueTexts.Of(spec, edition.Readings)}; " : "";
            yield return $"    {SpanTexts.Of(edition.InForce)}: {due}{DifferenceWords.Of(edition)}";
        }
    }
}
