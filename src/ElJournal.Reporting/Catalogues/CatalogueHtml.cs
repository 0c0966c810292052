using System.Globalization;
using System.Net;
using System.Text;
using ElJournal.Domain;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Writes a catalogue as one self-contained HTML page that fits a school's site and prints well.</summary>
public static class CatalogueHtml
{
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 52rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; border-top: 1px solid #c9c9d1; padding-top: 1rem; }
        h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .1rem 1rem; margin: .25rem 0; }
        dt { color: #55555f; }
        dd { margin: 0; }
        nav { columns: 12rem; font-size: .9rem; }
        nav a { display: block; color: #1a4b8c; }
        .status { display: inline-block; padding: 0 .5rem; border: 1px solid #8a8a94; border-radius: 1rem; font-size: .85rem; }
        @media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .4rem; } }
        @media print { nav { display: none; } body { max-width: none; padding: 0; font-size: 10pt; } section { break-inside: avoid-page; } @page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page); } } }
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The HTML, lines ended by LF.</returns>
    public static string Write(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = new StringBuilder();
        var pack = catalogue.Pack;
        page.Append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Encode(pack.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Encode(pack.Title)}</h1>\n");
        Describe(
            page,
            [
                ("Документ", pack.Source),
                ("Действует", SpanTexts.Of(pack.InForce)),
                ("Опирается на", pack.BasedOn?.Title ?? "ничего"),
                .. pack.AdoptedOn is { } day ? [("Принят", $"с {Wording.Of(day)}; до этого дня нормы основы не действуют")] : Array.Empty<(string, string)>(),
                ("Пунктов", string.Create(CultureInfo.InvariantCulture, $"{catalogue.Clauses.Length}: исполняется {catalogue.Count(ClauseStatus.Carried)}, намечено {catalogue.Count(ClauseStatus.Planned)}, перечислено {catalogue.Count(ClauseStatus.Listed)}")),
            ]);
        page.Append("<nav aria-label=\"Пункты\">\n");
        foreach (var item in catalogue.Clauses)
        {
            page.Append(CultureInfo.InvariantCulture, $"<a href=\"#{Encode(item.Clause.Id)}\">{Encode(item.Clause.Id)}</a>\n");
        }

        page.Append("</nav>\n");
        foreach (var item in catalogue.Clauses)
        {
            AddClause(page, item);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AddClause(StringBuilder page, CatalogueClause item)
    {
        var clause = item.Clause;
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{Encode(clause.Id)}\">\n<h2>{Encode(clause.Id)} <span class=\"status\">{clause.Status.ToRussian()}</span></h2>\n<p>{Encode(clause.Text)}</p>\n");
        Describe(
            page,
            [
                ("Вид", $"{clause.Kind.ToRussian()} ({clause.Kind.ToLetter()})"),
                .. CatalogueWords.Note(clause) is { } note ? [("Пояснение", note)] : Array.Empty<(string, string)>(),
                .. CatalogueWords.Through(clause) is { } through ? [("Исполняется через", through)] : Array.Empty<(string, string)>(),
                .. clause.Capabilities.Select(c => ("Возможность", c.Title)),
                .. clause.Parameters.Select(p => ("Параметр", CatalogueWords.Parameter(p))),
                .. clause.References.Select(r => ("Ссылка", r)),
            ]);
        foreach (var norm in item.Norms)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(norm.Title)}</h3>\n");
            Describe(
                page,
                [
                    ("Предмет", $"{norm.Case}, {CatalogueWords.Of(norm.Kind)}"),
                    ("Отвечает", norm.Bearer),
                    .. norm.Editions.SelectMany(CatalogueWords.Lines),
                    .. norm.Figures is { } figures ? [("Последняя проверка", CatalogueWords.Figures(figures))] : Array.Empty<(string, string)>(),
                ]);
        }

        foreach (var computation in item.Computations)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(computation.Title)}</h3>\n");
            Describe(page, [("Вычисление", computation.Scope), .. computation.Editions.SelectMany(CatalogueWords.Lines)]);
        }

        page.Append("</section>\n");
    }

    private static void Describe(StringBuilder page, IEnumerable<(string Label, string Text)> lines)
    {
        page.Append("<dl>\n");
        foreach (var (label, text) in lines)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(label)}</dt><dd>{Encode(text)}</dd>\n");
        }

        page.Append("</dl>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
