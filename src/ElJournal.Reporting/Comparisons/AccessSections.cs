using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Access;
using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>The part of a comparison that speaks of who may do what, and of how marks are reckoned.</summary>
internal static class AccessSections
{
    internal static IEnumerable<string> Lines(PackComparison c) =>
    [
        .. NormSections.Section("Доступ: есть в обоих и различается", c.Access.Where(a => !a.Left.IsEmpty && !a.Right.IsEmpty && !a.IsSame).SelectMany(Both)),
        .. NormSections.Section("Доступ: только в А", c.Access.Where(a => a.Right.IsEmpty).SelectMany(a => Alone(a.Title, a.Left))),
        .. NormSections.Section("Доступ: только в Б", c.Access.Where(a => a.Left.IsEmpty).SelectMany(a => Alone(a.Title, a.Right))),
        .. NormSections.Section("Вычисления, которые различаются", c.Computations.Where(p => !p.IsSame).SelectMany(Computation)),
    ];

    private static IEnumerable<string> Both(AccessComparison a) =>
    [
        $"  «{a.Title}»",
        .. a.Left.Select(n => $"    А — {Words(n)}"),
        .. a.Right.Select(n => $"    Б — {Words(n)}"),
    ];

    private static IEnumerable<string> Alone(string title, IEnumerable<AccessNorm> norms) => norms.Select(n => $"    {Words(n)}").Prepend($"  «{title}»");

    private static string Words(AccessNorm norm) =>
        $"пункт {norm.Clause.Id}, {SpanTexts.Of(norm.InForce)}: {string.Join("; ", CatalogueWords.Rights(norm).Select(l => $"{char.ToLowerInvariant(l.Label[0])}{l.Label[1..]}: {l.Text}").Prepend(CatalogueWords.Of(norm.Effect)))}";

    private static IEnumerable<string> Computation(ComputationComparison c) => [$"  «{c.Computation.Title}»", $"    А — {Sides(c.Left)}", $"    Б — {Sides(c.Right)}"];

    private static string Sides(IReadOnlyCollection<ComputationBinding> bindings) =>
        bindings.Count == 0 ? "ничего не задано" : string.Join("; ", bindings.Select(b => $"пункт {b.Clause.Id}: {ComputationTexts.Of(b)}"));
}
