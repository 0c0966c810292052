using System.Globalization;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a table. One too wide for the page is cut into parts, each with the columns that name the row.</summary>
internal static class HtmlTable
{
    private const int NarrowWidth = 5;
    private const int Whole = 1000;

    internal static void Write(DocumentBlock.Table table, int pageWidth, TextWriter page)
    {
        page.Write(table.StartsPage ? "<section class=\"page\">\n" : "<section>\n");
        if (table.Title is { } title)
        {
            page.Write($"<h2>{HtmlReport.Encode(title)}</h2>\n");
        }

        if (table.Rows.IsEmpty)
        {
            page.Write($"<p>{HtmlReport.Encode(table.Nothing)}</p>\n");
        }
        else
        {
            foreach (var part in Parts(table, pageWidth))
            {
                Write(table, part, pageWidth, page);
            }
        }

        page.Write("</section>\n");
    }

    /// <summary>Writes the rules for the widths of tables and columns: a page whose style stands in one place can be shown under a policy that lets nothing else style it.</summary>
    internal static string StyleOf(ReportDocument document, int pageWidth)
    {
        var widths = document.Blocks.OfType<DocumentBlock.Table>().Where(t => !t.Rows.IsEmpty)
            .SelectMany(t => Parts(t, pageWidth).Select(part => Widths(t, part, pageWidth)))
            .SelectMany(w => w.Columns.Prepend(w.Whole))
            .Distinct()
            .Order();
        return string.Concat(widths.Select(w => string.Create(CultureInfo.InvariantCulture, $".{ClassOfWidth(w)} {{ width: {w / 10}.{w % 10}%; }}\n")));
    }

    /// <summary>Cuts columns into parts that fit; a column wider than what is left goes to the next part. A column of remarks of which there are none takes no room.</summary>
    internal static IEnumerable<int[]> Parts(DocumentBlock.Table table, int pageWidth)
    {
        bool[] isShown = [.. table.Columns.Select((c, i) => !c.IsRemark || table.Rows.Any(r => r.Cells[i] is not TableCell.EmptyCell))];
        int[] keys = [.. Enumerable.Range(0, table.Columns.Length).Where(i => table.Columns[i].IsKey)];
        var keyWidth = keys.Sum(i => WidthOf(table.Columns[i]));
        var part = new List<int>(keys);
        var width = keyWidth;
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].IsKey || !isShown[i])
            {
                continue;
            }

            if (width + WidthOf(table.Columns[i]) > pageWidth && part.Count > keys.Length)
            {
                yield return InOrder(part);
                part = [.. keys];
                width = keyWidth;
            }

            part.Add(i);
            width += WidthOf(table.Columns[i]);
        }

        yield return InOrder(part);
    }

    private static int[] InOrder(List<int> part) => [.. part.Order()];

    private static void Write(DocumentBlock.Table table, int[] part, int pageWidth, TextWriter page)
    {
        var (whole, columns) = Widths(table, part, pageWidth);
        page.Write($"<table class=\"{ClassOfWidth(whole)}\">\n<colgroup>");
        foreach (var width in columns)
        {
            page.Write($"<col class=\"{ClassOfWidth(width)}\">");
        }

        page.Write("</colgroup>\n<thead>\n<tr>");
        foreach (var i in part)
        {
            var column = table.Columns[i];
            var heading = HtmlReport.Encode(column.Heading);
            page.Write(column.IsUpright ? $"<th scope=\"col\" class=\"upright\"><span>{heading}</span></th>" : $"<th scope=\"col\"{ClassOf(column)}>{heading}</th>");
        }

        page.Write("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Write(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
            foreach (var i in part)
            {
                page.Write($"<td{ClassOf(table.Columns[i])}>{HtmlReport.Encode(CellText.Of(row.Cells[i]))}</td>");
            }

            page.Write("</tr>\n");
        }

        page.Write("</tbody>\n</table>\n");
    }

    /// <summary>The width with the space beside the text, which a column of single marks needs none of.</summary>
    private static int WidthOf(TableColumn column) => column.Width <= NarrowWidth ? column.Width : column.Width + 1;

    /// <summary>Gives how wide a part of a table is on its page, and its columns in it, in thousandths.</summary>
    private static (int Whole, IEnumerable<int> Columns) Widths(DocumentBlock.Table table, int[] part, int pageWidth)
    {
        var width = part.Sum(i => WidthOf(table.Columns[i]));

        // A table that fills most of the page fills all of it: ragged right ends look like cut ones.
        return (width * 4 >= pageWidth * 3 ? Whole : width * Whole / pageWidth, part.Select(i => WidthOf(table.Columns[i]) * Whole / width));
    }

    private static string ClassOfWidth(int perMille) => string.Create(CultureInfo.InvariantCulture, $"w{perMille}");

    private static string ClassOf(TableColumn column) => column switch
    {
        { IsKey: false, Width: <= NarrowWidth } => " class=\"narrow\"",
        { IsNumber: true } => " class=\"number\"",
        _ => "",
    };
}
