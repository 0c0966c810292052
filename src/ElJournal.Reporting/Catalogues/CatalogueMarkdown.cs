using System.Globalization;
using System.Text;
using ElJournal.Domain;
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
        void Line(string line = "") => text.Append(line).Append('\n');
        var pack = catalogue.Pack;
        Line($"# {pack.Title}");
        Line();
        Line($"- Пакет: `{pack.Id}`");
        Line($"- Документ: {pack.Source}");
        Line($"- Действует: {SpanTexts.Of(pack.InForce)}");
        Line($"- Опирается на: {(pack.BasedOn is { } basePack ? $"«{basePack.Title}» (`{basePack.Id}`)" : "ничего")}");
        if (pack.AdoptedOn is { } day)
        {
            Line($"- Принят: с {Wording.Of(day)}; до этого дня нормы основы не действуют");
        }

        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"- Пунктов: {catalogue.Clauses.Length}; исполняется {catalogue.Count(ClauseStatus.Carried)}, намечено {catalogue.Count(ClauseStatus.Planned)}, перечислено {catalogue.Count(ClauseStatus.Listed)}"));
        foreach (var clause in catalogue.Clauses)
        {
            Line();
            AddClause(clause, Line);
        }

        return text.ToString();
    }

    private static void AddClause(CatalogueClause item, Action<string> line)
    {
        var clause = item.Clause;
        line($"## {clause.Id}");
        line("");
        line(clause.Text);
        line("");
        line($"- Вид: {clause.Kind.ToRussian()} ({clause.Kind.ToLetter()})");
        line($"- Состояние: {clause.Status.ToRussian()}{(CatalogueWords.Note(clause) is { } note ? $" — {note}" : "")}");
        if (CatalogueWords.Through(clause) is { } through)
        {
            line($"- Исполняется через: {through}");
        }

        foreach (var capability in clause.Capabilities)
        {
            line($"- Возможность: {capability.Title}");
        }

        foreach (var parameter in clause.Parameters)
        {
            line($"- Параметр: {CatalogueWords.Parameter(parameter)}");
        }

        foreach (var reference in clause.References)
        {
            line($"- Ссылка: {reference}");
        }

        foreach (var norm in item.Norms)
        {
            AddNorm(norm, line);
        }

        foreach (var computation in item.Computations)
        {
            AddComputation(computation, line);
        }
    }

    private static void AddComputation(CatalogueComputation computation, Action<string> line)
    {
        line("");
        line($"### {computation.Title}");
        line("");
        line($"- Вычисление: `{computation.Id}`, {computation.Scope}");
        foreach (var (label, words) in computation.Editions.SelectMany(CatalogueWords.Lines))
        {
            line($"- {label}: {words}");
        }
    }

    private static void AddNorm(CatalogueNorm norm, Action<string> line)
    {
        line("");
        line($"### {norm.Title}");
        line("");
        line($"- Норма: `{norm.Id}`, {CatalogueWords.Of(norm.Kind)}, предмет — {norm.Case}");
        line($"- Отвечает: {norm.Bearer}");
        foreach (var edition in norm.Editions)
        {
            foreach (var (label, words) in CatalogueWords.Lines(edition))
            {
                line($"- {label}: {words}");
            }
        }

        if (norm.Figures is { } figures)
        {
            line($"- Последняя проверка: {CatalogueWords.Figures(figures)}");
        }
    }
}
