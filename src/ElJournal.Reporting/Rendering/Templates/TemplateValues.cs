using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering.Templates;

/// <summary>What a report has to put into a template: single values, and tables by their columns.</summary>
/// <remarks>
/// The library gets tokens in place of values: it would take a text for a formula or for a placeholder of its own, write dates as text, and
/// guess the kind of a column by its first row. <see cref="TemplateCells"/> puts the values in where the tokens came to stand.
/// </remarks>
internal sealed class TemplateValues
{
    internal const char TokenStart = '\uE000';
    internal const char TokenEnd = '\uE001';
    internal const string Warnings = "warnings";
    private const string Fact = "fact:";
    private const string LineColumn = "text";

    private readonly List<TableCell> cells = [];
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> tables = new(StringComparer.Ordinal);

    internal TemplateValues(ReportDocument document)
    {
        Add("title", TableCell.Of(document.Title));
        Add("school", TableCell.Of(document.School));
        Add("asOf", TableCell.Of(document.AsOfLocal));
        Add("clauses", TableCell.Of(string.Join("; ", document.Clauses)));
        Add("digest", TableCell.Of(document.Digest));
        foreach (var fact in document.Body.Facts)
        {
            Add($"{Fact}{fact.Id}", TableCell.Of(fact.Text));
        }

        AddLines(Warnings, document.Body.Warnings);
        AddLines("notes", document.Body.Blocks.OfType<DocumentBlock.Notes>().SelectMany(n => n.Lines));
        foreach (var table in document.Blocks.OfType<DocumentBlock.Table>())
        {
            AddTable(table.Id, table.Columns, table.Rows);
            foreach (var column in table.Columns)
            {
                Add($"{table.Id}:{column.Id}", TableCell.Of(column.PlainHeading));
            }
        }
    }

    /// <summary>Gets all of it as the library takes it.</summary>
    internal IReadOnlyDictionary<string, object> ForLibrary => values;

    /// <summary>Gets the value that a token stands for.</summary>
    internal TableCell this[int token] => cells[token];

    /// <summary>Tells whether there is such a value. Of numbered columns a template may name more than a report has: these stay empty.</summary>
    internal bool Has(Placeholder placeholder)
    {
        if (placeholder.Table is { } table)
        {
            var column = placeholder.Name[(table.Length + 1)..];
            return tables.TryGetValue(table, out var columns) && HasLike(columns, column);
        }

        return placeholder.Name.StartsWith('$') || HasLike(Single, placeholder.Name);
    }

    /// <summary>Names what could have been meant: the columns of the table, or all names.</summary>
    internal string NamesFor(Placeholder placeholder) => placeholder.Table is { } table && tables.TryGetValue(table, out var columns)
        ? string.Join(", ", columns.Select(c => $"{table}.{c}"))
        : string.Join(", ", Single.Where(name => name.StartsWith(Fact, StringComparison.Ordinal) || !name.Contains(':', StringComparison.Ordinal)).Concat(tables.Select(t => $"{t.Key}.{t.Value[0]}")));

    private IEnumerable<string> Single => values.Keys.Where(name => !tables.ContainsKey(name));

    private static bool HasLike(IEnumerable<string> names, string name) =>
        names.Contains(name, StringComparer.Ordinal) || (StemOf(name) is var stem && stem.Length < name.Length && names.Any(n => n.Length > stem.Length && StemOf(n) == stem));

    private static string StemOf(string name) => name.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);

    private void Add(string name, TableCell cell) => values.TryAdd(name, Token(cell));

    private void AddLines(string name, IEnumerable<string> lines) =>
        AddTable(name, [new TableColumn(LineColumn, "", 0)], [.. lines.Select(line => new TableRow([TableCell.Of(line)]))]);

    private void AddTable(string name, ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> rows)
    {
        tables[name] = [.. columns.Select(c => c.Id)];
        values[name] = rows.Select(row => columns.Select((c, i) => (c.Id, Value: (object)Token(row.Cells[i]))).ToDictionary(c => c.Id, c => c.Value, StringComparer.Ordinal)).ToList();
    }

    private string Token(TableCell cell)
    {
        cells.Add(cell);
        return string.Create(CultureInfo.InvariantCulture, $"{TokenStart}{cells.Count - 1}{TokenEnd}");
    }
}
