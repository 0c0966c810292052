using System.Text;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Writes a catalogue as Markdown, the form in which the repository keeps it.</summary>
public static class CatalogueMarkdown
{
    /// <summary>Writes the catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The Markdown, lines ended by LF.</returns>
    public static string Write(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"# {catalogue.Pack.Title}");
        Line("");
        AddLines([("Пакет", $"`{catalogue.Pack.Id}`"), .. CatalogueWords.Lines(catalogue)], Line);
        foreach (var clause in catalogue.Clauses)
        {
            AddClause(clause, Line);
        }

        AddChapter(CatalogueWords.Changes, catalogue.Changes, c => AddNorm(c.Norm, CatalogueWords.Place(c), Line), Line);
        AddChapter(CatalogueWords.Values, catalogue.Values, v => AddPart(v.Title, CatalogueWords.Lines(v), Line), Line);
        AddChapter(CatalogueWords.Choices, catalogue.Choices, c => AddPart(c.Reading.Question, CatalogueWords.Lines(c), Line), Line);
        return text.ToString();
    }

    private static void AddChapter<T>(string title, IReadOnlyCollection<T> items, Action<T> add, Action<string> line)
    {
        if (items.Count > 0)
        {
            line("");
            line($"## {title}");
        }

        foreach (var item in items)
        {
            add(item);
        }
    }

    private static void AddPart(string title, IEnumerable<(string Label, string Text)> lines, Action<string> line)
    {
        AddHeading(title, line);
        AddLines(lines, line);
    }

    private static void AddClause(CatalogueClause item, Action<string> line)
    {
        var clause = item.Clause;
        line("");
        line($"## {clause.Id}");
        line("");
        line(clause.Text);
        line("");
        AddLines([("Состояние", clause.Status.ToRussian() + (CatalogueWords.Note(clause) is { } note ? $" — {note}" : "")), .. CatalogueWords.Lines(item)], line);
        foreach (var norm in item.Norms)
        {
            AddNorm(norm, [], line);
        }

        foreach (var norm in item.Access)
        {
            AddPart(norm.Title, CatalogueWords.Lines(norm), line);
        }

        foreach (var computation in item.Computations)
        {
            AddPart(computation.Title, [("Вычисление", $"`{computation.Id}`, {computation.Scope}"), .. computation.Editions.SelectMany(CatalogueWords.Lines)], line);
        }
    }

    private static void AddNorm(CatalogueNorm norm, IEnumerable<(string Label, string Text)> place, Action<string> line)
    {
        AddHeading(norm.Title, line);
        AddLines([.. place, ("Норма", $"`{norm.Id}`, {CatalogueWords.Of(norm.Kind)}"), .. CatalogueWords.Lines(norm)], line);
        AddExamples(norm.Examples, line);
    }

    private static void AddExamples(IReadOnlyCollection<CatalogueExample> examples, Action<string> line)
    {
        if (examples.Count == 0)
        {
            return;
        }

        line("");
        line("| пример | вывод |");
        line("| --- | --- |");
        foreach (var example in examples)
        {
            line($"| {Cell(example.Name)} | {Cell(CatalogueWords.Verdict(example))} |");
        }
    }

    private static void AddHeading(string title, Action<string> line)
    {
        line("");
        line($"### {title}");
        line("");
    }

    private static void AddLines(IEnumerable<(string Label, string Text)> lines, Action<string> line)
    {
        foreach (var (label, text) in lines)
        {
            line($"- {label}: {text}");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
