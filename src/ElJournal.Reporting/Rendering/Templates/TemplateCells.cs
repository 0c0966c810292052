using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ElJournal.Reporting.Layout;
using NodaTime;

namespace ElJournal.Reporting.Rendering.Templates;

/// <summary>Puts values in where tokens stand in the sheets of a filled template.</summary>
/// <remarks>A cell that the school has given a format gets a number or a date in full; one without gets what a reader would see.</remarks>
internal sealed partial class TemplateCells(TemplateValues values)
{
    private const int General = 0;
    private const int Text = 49;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Days of a workbook are counted from here; the format holds 1900 for a leap year, and no school year lies before it.
    private static readonly LocalDate Epoch = new(1899, 12, 30);

    private HashSet<int> formatted = [];

    /// <summary>Changes a part as <see cref="ZipRepack"/> packs it: the styles come before the sheets.</summary>
    internal string Edit(string part, string xml)
    {
        if (part == "xl/styles.xml")
        {
            formatted = [.. FormattedOf(XDocument.Parse(xml))];
        }

        return part.StartsWith("xl/worksheets/sheet", StringComparison.OrdinalIgnoreCase) ? Fill(xml) : xml;
    }

    private static IEnumerable<int> FormattedOf(XDocument styles) => styles.Descendants(Main + "cellXfs").Elements(Main + "xf")
        .Select((style, i) => (Format: (int?)style.Attribute("numFmtId"), Index: i))
        .Where(s => s.Format is not (null or General or Text))
        .Select(s => s.Index);

    /// <summary>A text as XML can hold it and no office takes for an escape.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value is (< ' ' and not ('\n' or '\t')) or 0xFFFE or 0xFFFF ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return Escape().Replace(clean.ToString(), "_x005F_");
    }

    private string Fill(string xml)
    {
        var sheet = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);

        // Where a template does not say how far its cells reach, the library adds that outside of the format's names.
        sheet.Root!.Elements("dimension").Remove();
        foreach (var cell in sheet.Descendants(Main + "c"))
        {
            if (cell.Descendants(Main + "t").FirstOrDefault()?.Value is { } text && text.Contains(TemplateValues.TokenStart, StringComparison.Ordinal))
            {
                Fill(cell, text);
            }
        }

        return sheet.Declaration + sheet.ToString(SaveOptions.DisableFormatting);
    }

    private void Fill(XElement cell, string text)
    {
        var match = Token().Match(text);
        var isAlone = match.Length == text.Length;
        if (isAlone && NumberOf(ValueOf(match), formatted.Contains((int?)cell.Attribute("s") ?? 0)) is { } number)
        {
            cell.SetAttributeValue("t", null);
            cell.ReplaceNodes(new XElement(Main + "v", number));
            return;
        }

        var filled = Clean(XlsxText.Cut(Token().Replace(text, m => CellText.Of(ValueOf(m)))));
        cell.SetAttributeValue("t", filled.Length == 0 ? null : "inlineStr");
        cell.ReplaceNodes(filled.Length == 0 ? null : new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), filled)));
    }

    private static decimal? NumberOf(TableCell cell, bool isFormatted) => cell switch
    {
        TableCell.NumberCell number when isFormatted => PlainNumber.ToDecimal(number.Number),
        TableCell.NumberCell number => decimal.Parse(number.Number.ToText(number.Digits), CultureInfo.InvariantCulture),
        TableCell.DateCell date when isFormatted => DayOf(date.Date),
        TableCell.MomentCell moment when isFormatted => DayOf(moment.Moment.Date) + decimal.Round((decimal)moment.Moment.TickOfDay / NodaConstants.TicksPerDay, 10),
        _ => null,
    };

    private static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    private TableCell ValueOf(Match token) => values[int.Parse(token.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)];

    [GeneratedRegex("\uE000(?<number>[0-9]+)\uE001", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
