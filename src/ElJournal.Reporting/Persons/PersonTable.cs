using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Persons;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Persons;

/// <summary>Lays out the records about a person of one kind of fact: a column for each property that any of them has.</summary>
internal static class PersonTable
{
    private const int ValueWidth = 16;

    internal static DocumentBlock.Table Of(RevisedKind kind, ImmutableArray<Revision> revisions, SchoolClock clock)
    {
        ImmutableArray<(Revision Revision, ImmutableArray<FactValue> Values)> rows = [.. revisions.Select(r => (r, r.After is { } fact ? PersonFacts.ValuesOf(kind, fact) : []))];
        var last = revisions.GroupBy(r => r.Address).ToDictionary(g => g.Key, g => g.Max(r => r.Version));
        var table = new TableLayout<(Revision Revision, ImmutableArray<FactValue> Values)>(kind.Name, Capitalised(kind.Word))
            .Count("record", "Запись", static r => r.Revision.Number)
            .Moment("at", "Внесена", r => clock.LocalOf(r.Revision.At))
            .Text("by", "Кем", static r => r.Revision.By.Value, ValueWidth)
            .Text("state", "Что с ней", r => StateOf(r.Revision, last[r.Revision.Address]), ValueWidth);
        foreach (var column in rows.SelectMany(r => r.Values).DistinctBy(v => v.Name))
        {
            table.Text(column.Name, Capitalised(column.Meaning.Split(';')[0]), r => r.Values.FirstOrDefault(v => v.Name == column.Name)?.Text, ValueWidth);
        }

        return table.Of(rows);
    }

    private static string StateOf(Revision revision, int last) =>
        revision.IsErased ? "значения стёрты"
        : revision.IsWithdrawal ? "снята как ошибочная"
        : revision.Version < last ? "исправлена"
        : "стоит";

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
