using System.Net;
using System.Text;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Writes a catalogue as one self-contained HTML page that fits a school's site and prints well.</summary>
public static class CatalogueHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The HTML, lines ended by LF.</returns>
    public static string Write(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = new StringBuilder();
        var title = Encode(catalogue.Pack.Title);
        Add(page, "<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Add(page, $"<title>{title}</title>\n<style>\n{CatalogueStyle.Css}\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#clauses\">К пунктам</a>\n<header>\n<h1>{title}</h1>\n");
        AddLines(page, CatalogueWords.Lines(catalogue));
        AddContents(page, catalogue);
        Add(page, "</header>\n<main id=\"clauses\">\n");
        foreach (var item in catalogue.Clauses)
        {
            AddClause(page, item);
        }

        AddChapter(page, "changes", CatalogueWords.Changes, catalogue.Changes, c => AddNorm(page, c.Norm, CatalogueWords.Place(c)));
        AddChapter(page, "values", CatalogueWords.Values, catalogue.Values, v => AddPart(page, v.Title, CatalogueWords.Lines(v)));
        AddChapter(page, "readings", CatalogueWords.Choices, catalogue.Choices, c => AddPart(page, c.Reading.Question, CatalogueWords.Lines(c)));
        Add(page, "</main>\n</body>\n</html>\n");
        return page.ToString();
    }

    private static void AddContents(StringBuilder page, Catalogue catalogue)
    {
        Add(page, "<nav aria-label=\"Пункты\">\n<ul>\n");
        foreach (var item in catalogue.Clauses)
        {
            Add(page, $"<li><a href=\"#{Encode(item.Clause.Id)}\">{Encode(item.Clause.Id)}</a></li>\n");
        }

        Add(page, "</ul>\n</nav>\n<ul class=\"legend\">\n");
        foreach (var status in Enum.GetValues<ClauseStatus>().Where(s => catalogue.Count(s) > 0))
        {
            Add(page, $"<li>{Badge(status)} {Encode(CatalogueWords.Meaning(status))}</li>\n");
        }

        Add(page, "</ul>\n");
    }

    private static void AddClause(StringBuilder page, CatalogueClause item)
    {
        var clause = item.Clause;
        Add(page, $"<section id=\"{Encode(clause.Id)}\">\n<h2>Пункт {Encode(clause.Id)} {Badge(clause.Status)}</h2>\n<p>{Encode(clause.Text)}</p>\n");
        AddLines(page, [.. CatalogueWords.Note(clause) is { } note ? [("Пояснение", note)] : Array.Empty<(string, string)>(), .. CatalogueWords.Lines(item)]);
        foreach (var norm in item.Norms)
        {
            AddNorm(page, norm, []);
        }

        foreach (var norm in item.Access)
        {
            AddPart(page, norm.Title, CatalogueWords.Lines(norm));
        }

        foreach (var computation in item.Computations)
        {
            AddPart(page, computation.Title, [("Вычисление", computation.Scope), .. computation.Editions.SelectMany(CatalogueWords.Lines)]);
        }

        Add(page, "</section>\n");
    }

    private static void AddNorm(StringBuilder page, CatalogueNorm norm, IEnumerable<(string Label, string Text)> place)
    {
        Add(page, $"<h3>{Encode(norm.Title)}</h3>\n");
        AddLines(page, [.. place, ("Норма", $"{norm.Id}, {CatalogueWords.Of(norm.Kind)}"), .. CatalogueWords.Lines(norm)]);
        AddExamples(page, norm);
    }

    /// <summary>Open from the start: what is folded is not printed.</summary>
    private static void AddExamples(StringBuilder page, CatalogueNorm norm)
    {
        if (norm.Examples.IsEmpty)
        {
            return;
        }

        Add(page, $"<details open>\n<summary>Примеры: {RussianText.Number(norm.Examples.Length)}</summary>\n<table aria-label=\"Примеры: {Encode(norm.Title)}\">\n");
        Add(page, "<thead><tr><th scope=\"col\">случай</th><th scope=\"col\">вывод</th></tr></thead>\n<tbody>\n");
        foreach (var example in norm.Examples)
        {
            Add(page, $"<tr><th scope=\"row\">{Encode(example.Name)}</th><td>{Encode(CatalogueWords.Verdict(example))}</td></tr>\n");
        }

        Add(page, "</tbody>\n</table>\n</details>\n");
    }

    private static void AddChapter<T>(StringBuilder page, string id, string title, IReadOnlyCollection<T> items, Action<T> add)
    {
        if (items.Count == 0)
        {
            return;
        }

        Add(page, $"<section id=\"{id}\">\n<h2>{Encode(title)}</h2>\n");
        foreach (var item in items)
        {
            add(item);
        }

        Add(page, "</section>\n");
    }

    private static void AddPart(StringBuilder page, string title, IEnumerable<(string Label, string Text)> lines)
    {
        Add(page, $"<h3>{Encode(title)}</h3>\n");
        AddLines(page, lines);
    }

    private static void AddLines(StringBuilder page, IEnumerable<(string Label, string Text)> lines)
    {
        Add(page, "<dl>\n");
        foreach (var (label, text) in lines)
        {
            Add(page, $"<div><dt>{Encode(label)}</dt><dd>{Encode(text)}</dd></div>\n");
        }

        Add(page, "</dl>\n");
    }

    private static string Badge(ClauseStatus status) => $"<span class=\"status {status.ToCode()}\">{status.ToRussian()}</span>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static void Add(StringBuilder page, string text) => page.Append(text);
}
