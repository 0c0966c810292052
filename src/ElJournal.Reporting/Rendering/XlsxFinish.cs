using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ElJournal.Reporting.Rendering;

/// <summary>Adds to a workbook what the library that wrote it has no word for: how it is printed, and upright headings.</summary>
/// <param name="sheets">The sheets, in their order.</param>
/// <param name="isLandscape">Whether pages lie on their side.</param>
internal sealed partial class XlsxFinish(ImmutableArray<XlsxSheet> sheets, bool isLandscape)
{
    private const string SheetPrefix = "xl/worksheets/sheet";
    private const string FirstRow = "<x:row r=\"1\">";
    private const string Heading = "s=\"1\"";

    // The library's style of cells with a file in them, of which a report has none.
    private const string UprightHeading = "s=\"4\"";
    private const string FileStyle = """<x:xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">""" + "\n      " + """<x:alignment horizontal="fill" />""";
    private const string UprightStyle = """<x:xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><x:alignment vertical="bottom" textRotation="90" />""";

    // A wider sheet would be too small to read on one page, and goes on several beside each other.
    private const int WidestPage = 260;

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Changes a part as <see cref="ZipRepack"/> packs it.</summary>
    /// <param name="part">The name of the part.</param>
    /// <param name="xml">Its text.</param>
    internal string Edit(string part, string xml)
    {
        if (part.StartsWith(SheetPrefix, StringComparison.Ordinal))
        {
            // An empty cell has the borders of its neighbours.
            return Sheet(xml.Replace("s=\"0\"></x:c>", "s=\"2\"></x:c>", StringComparison.Ordinal), sheets[int.Parse(part.AsSpan(SheetPrefix.Length, part.IndexOf('.', StringComparison.Ordinal) - SheetPrefix.Length), CultureInfo.InvariantCulture) - 1]);
        }

        // The library breaks lines as the machine does, and numbers sheets by dice.
        var text = RandomId().Replace(xml.ReplaceLineEndings("\n"), IdOf);
        return part switch
        {
            "xl/styles.xml" => Replace(text, FileStyle, UprightStyle),
            "xl/workbook.xml" => Replace(text, "</x:sheets>", $"</x:sheets>{PrintTitles()}"),
            _ => text,
        };
    }

    private static string Replace(string text, string what, string with) =>
        text.Contains(what, StringComparison.Ordinal) ? text.Replace(what, with, StringComparison.Ordinal) : throw new InvalidOperationException($"The library wrote no \"{what}\".");

    private string IdOf(Match id)
    {
        if (!ids.TryGetValue(id.Value, out var known))
        {
            known = string.Create(CultureInfo.InvariantCulture, $"rId{ids.Count + 1}");
            ids.Add(id.Value, known);
        }

        return known;
    }

    /// <summary>Headings are printed again on every page, and so is the first column.</summary>
    private string PrintTitles()
    {
        var names = new StringBuilder("<x:definedNames>");
        for (var i = 0; i < sheets.Length; i++)
        {
            names.Append(CultureInfo.InvariantCulture, $"<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">{System.Security.SecurityElement.Escape($"'{sheets[i].Name}'!$A:$A,'{sheets[i].Name}'!$1:$1")}</x:definedName>");
        }

        return names.Append("</x:definedNames>").ToString();
    }

    private string Sheet(string xml, XlsxSheet sheet)
    {
        var (views, data, drawing) = (xml.IndexOf("<x:sheetViews>", StringComparison.Ordinal), xml.IndexOf(FirstRow, StringComparison.Ordinal), xml.LastIndexOf("<x:drawing ", StringComparison.Ordinal));
        var rows = xml.IndexOf("</x:row>", data, StringComparison.Ordinal);
        var text = new StringBuilder(xml.Length + 1000)
            .Append(xml, 0, views)
            .Append(sheet.Columns.Sum(XlsxColumn.WidthOf) <= WidestPage ? "<x:sheetPr><x:pageSetUpPr fitToPage=\"1\"/></x:sheetPr>" : "")
            .Append(xml, views, data - views)
            .Append(CultureInfo.InvariantCulture, $"<x:row r=\"1\" ht=\"{XlsxHeights.OfHeadings(sheet.Columns)}\">")
            .Append(Upright(xml[(data + FirstRow.Length)..rows], sheet));
        AppendRows(text, xml.AsSpan(rows, drawing - rows), sheet);
        return text
            .Append("<x:pageMargins left=\"0.7\" right=\"0.4\" top=\"0.55\" bottom=\"0.65\" header=\"0.3\" footer=\"0.3\"/>")
            .Append(CultureInfo.InvariantCulture, $"<x:pageSetup paperSize=\"9\" orientation=\"{(isLandscape ? "landscape" : "portrait")}\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
            .Append("<x:headerFooter><x:oddFooter>&amp;L&amp;A&amp;Rстр. &amp;P из &amp;N</x:oddFooter></x:headerFooter>")
            .Append(xml, drawing, xml.Length - drawing)
            .ToString();
    }

    private static void AppendRows(StringBuilder text, ReadOnlySpan<char> rows, XlsxSheet sheet)
    {
        for (var i = 0; i < sheet.Rows.Length; i++)
        {
            var start = string.Create(CultureInfo.InvariantCulture, $"<x:row r=\"{i + 2}\"");
            var end = rows.IndexOf(start, StringComparison.Ordinal) + start.Length;
            text.Append(rows[..end]).Append(CultureInfo.InvariantCulture, $" ht=\"{XlsxHeights.Of(sheet.Rows[i], sheet.Columns)}\"");
            rows = rows[end..];
        }

        text.Append(rows);
    }

    private static string Upright(string headings, XlsxSheet sheet)
    {
        var cells = headings.Split(Heading);
        var text = new StringBuilder(cells[0], headings.Length);
        for (var i = 1; i < cells.Length; i++)
        {
            text.Append(sheet.Columns[i - 1].IsUpright ? UprightHeading : Heading).Append(cells[i]);
        }

        return text.ToString();
    }

    [GeneratedRegex("R[0-9a-f]{32}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RandomId();
}
