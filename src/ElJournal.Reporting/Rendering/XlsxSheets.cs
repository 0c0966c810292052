using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Spreads a report over sheets.</summary>
internal static class XlsxSheets
{
    private const int MaxName = 31;
    private const string First = "Отчёт";

    internal static ImmutableArray<XlsxSheet> Of(ReportDocument document)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { First };
        return
        [
            About(document),
            .. document.Blocks.OfType<DocumentBlock.Table>().Select(table => new XlsxSheet(NameOf(table, names), table.Columns, RowsOf(table))),
        ];
    }

    private static XlsxSheet About(ReportDocument document)
    {
        (string Label, string Text)[] lines =
        [
            ("Школа", document.School),
            .. document.Body.Facts.Select(f => (f.Label, f.Text)),
            ("По данным на", Wording.Of(document.AsOfLocal)),
            .. document.Clauses.IsEmpty ? Array.Empty<(string, string)>() : [("Основание", string.Join("; ", document.Clauses))],
            .. document.Body.Warnings.Select(w => ("Внимание", w)),
            .. document.Body.Blocks.OfType<DocumentBlock.Notes>().SelectMany(n => n.Lines).Select(line => ("Примечание", line)),
            .. document.Body.Blocks.OfType<DocumentBlock.Picture>().Select(p => (p.Title, p.Alternative)),
            .. document.Body.Blocks.OfType<DocumentBlock.Signatures>().SelectMany(s => s.Signers).Select(s => (s, "____________________ / ____________________")),
            ("Дайджест (SHA-256)", document.Digest),
        ];
        return new XlsxSheet(
            First,
            [new TableColumn("label", First, 34), new TableColumn("text", document.Title, 90)],
            [.. lines.Select(line => new TableRow([TableCell.Of(line.Label), TableCell.Of(line.Text)]))]);
    }

    /// <summary>The rows, or one that says that there are none.</summary>
    private static ImmutableArray<TableRow> RowsOf(DocumentBlock.Table table) =>
        table.Rows.IsEmpty ? [new TableRow([.. table.Columns.Select((_, i) => i == 0 ? TableCell.Of(table.Nothing) : TableCell.Empty)])] : table.Rows;

    private static string NameOf(DocumentBlock.Table table, HashSet<string> taken)
    {
        var title = table.Title ?? "Таблица";
        var allowed = new string([.. title.Select(c => c < ' ' || "[]:*?/\\'".Contains(c, StringComparison.Ordinal) ? ' ' : c)]);
        var name = string.Join(' ', allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var whole = name.Length == 0 ? "Таблица" : name;
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {number}");
            var tried = (whole.Length + ending.Length <= MaxName ? whole : whole[..(MaxName - ending.Length)]).TrimEnd() + ending;
            if (taken.Add(tried))
            {
                return tried;
            }
        }
    }
}
