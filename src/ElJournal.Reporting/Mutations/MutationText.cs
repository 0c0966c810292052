using System.Globalization;
using System.Text;
using ElJournal.Rules.Mutations;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Mutations;

/// <summary>Writes a mutation report as Russian text: figures by operator, then every change that no example notices.</summary>
public static class MutationText
{
    private static readonly string[] Columns = ["что изменено", "изменений", "замечено", "равносильно", "не замечено"];

    /// <summary>Writes the report.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="report">What became of its mutants.</param>
    /// <returns>The text, lines ended by LF.</returns>
    public static string Write(RegulationPack pack, MutationReport report)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        foreach (var line in Lines(pack, report))
        {
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(RegulationPack pack, MutationReport report) =>
    [
        $"Изменения пакета {pack.Id}: «{pack.Title}»",
        "",
        .. Table(report),
        .. report.Live.GroupBy(r => r.Mutant.Original).SelectMany(g => Live(g.Key, g)),
        "",
        report.Live.Any() ? "Примеры замечают не всё: акт мог бы говорить иначе, и никто бы этого не увидел." : "Примеры замечают каждое изменение.",
    ];

    private static IEnumerable<string> Table(MutationReport report)
    {
        var rows = MutationOperators.All
            .Select(o => Row(o.ToRussian(), [.. report.Results.Where(r => r.Mutant.Operator == o)]))
            .Append(Row("всего", report.Results))
            .Prepend(Columns)
            .ToList();
        var widths = Columns.Select((_, i) => rows.Max(r => r[i].Length)).ToArray();
        return rows.Select(r => string.Join("  ", r.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
    }

    private static string[] Row(string title, IReadOnlyCollection<MutantResult> results) =>
    [
        title,
        Number(results.Count),
        Number(results.Count(r => r.NoticedBy is not null)),
        Number(results.Count(r => r.NoticedBy is null && r.Equivalent is not null)),
        Number(results.Count(r => r.IsLive)),
    ];

    private static IEnumerable<string> Live(Binding binding, IEnumerable<MutantResult> results) =>
        results.SelectMany(r => new[]
        {
            $"  {r.Mutant.Description}",
            $"    {r.Mutant.Id}",
            $"    {r.Mutant.Operator.Remedy()}",
        }).Prepend($"Пункт {binding.Clause.Id}, «{binding.Norm.Title}» — не замечено:").Prepend("");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
