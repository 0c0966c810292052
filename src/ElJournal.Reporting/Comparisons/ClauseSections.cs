using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>The part of a comparison that speaks of clauses and of what they leave to the school.</summary>
internal static class ClauseSections
{
    internal static IEnumerable<string> Lines(PackComparison c) =>
    [
        .. NormSections.Section("Пункты, которые изменились", c.Clauses.Where(p => p.Left is not null && p.Right is not null && !p.IsSame).SelectMany(Changed)),
        .. NormSections.Section("Пункты А, которым что-то соответствует в Б", c.Clauses.Where(p => p.Right is null && !p.Counterparts.IsEmpty).SelectMany(p => Matched(p, "Б"))),
        .. NormSections.Section("Пункты А, которым в Б ничего не соответствует", Alone(c.Clauses.Where(p => p.Right is null))),
        .. NormSections.Section("Пункты Б, которым в А ничего не соответствует", Alone(c.Clauses.Where(p => p.Left is null))),
        .. NormSections.Section("Параметры, которые различаются", c.Parameters.Where(p => !p.IsSame).Select(Parameter)),
    ];

    private static IEnumerable<string> Changed(ClauseComparison p) =>
        p.Differences.Select(d => $"    {DifferenceWords.Of(d)}").Prepend($"  {p.Clause.Id}");

    private static IEnumerable<string> Matched(ClauseComparison p, string other)
    {
        yield return $"  {Title(p.Clause)}";
        foreach (var group in p.Counterparts.GroupBy(c => string.Join(" | ", c.Through)))
        {
            yield return $"    {other} {string.Join(", ", group.Select(c => c.Clause.Id))} — {string.Join("; ", group.First().Through)}";
        }
    }

    private static IEnumerable<string> Alone(IEnumerable<ClauseComparison> clauses) =>
        clauses.Where(p => p.Counterparts.IsEmpty).Select(p => $"  {Title(p.Clause)}");

    private static string Title(Clause clause) => $"{clause.Id} ({clause.Kind.ToRussian()}): {clause.Text}";

    private static string Parameter(ParameterComparison p) => $"  {p.Title}: А — {Values(p.Left)}; Б — {Values(p.Right)}";

    private static string Values(IReadOnlyCollection<ParameterSide> sides) => sides.Count == 0
        ? "такого нет"
        : string.Join(", ", sides.Select(s => $"{Value(s)} (пункт {s.Clause})"));

    private static string Value(ParameterSide side) => side switch
    {
        { Stated: { } stated } => stated,
        { Decided.IsEmpty: true } => "задаёт школа",
        _ => string.Join(", ", side.Decided.Select(d => $"{d.Value} — {SpanTexts.Of(d.InForce)}, {d.Source}")),
    };
}
