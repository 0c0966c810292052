using System.Globalization;
using System.Text;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;

namespace ElJournal.Reporting.Pictures;

/// <summary>Draws a map of counts: the darker the more, with the number in each field, so that shades need not be told apart.</summary>
/// <remarks>Whole units only, so that the same values give the same bytes on every machine.</remarks>
internal static class HeatPicture
{
    private const int LabelWidth = 110;
    private const int HeadHeight = 36;
    private const int Width = 26;
    private const int Height = 16;

    // From white to dark: also in print without colours one above the other. White figures stand on the dark ones.
    private static readonly string[] Shades = ["#ffffff", "#e3ebf3", "#bcd0e3", "#8fb0cf", "#5f8bb5", "#3b5b7d"];

    /// <summary>Makes a map, or nothing where all fields are 0.</summary>
    /// <param name="id">Its name for programs.</param>
    /// <param name="title">Its title.</param>
    /// <param name="alternative">What it shows, in words.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, each with its name and a count for each column.</param>
    internal static IEnumerable<DocumentBlock> Of(string id, string title, string alternative, IReadOnlyList<string> columns, IReadOnlyList<(string Label, int[] Counts)> rows)
    {
        var greatest = rows.SelectMany(r => r.Counts).DefaultIfEmpty().Max();
        if (greatest == 0)
        {
            yield break;
        }

        var (width, height) = (LabelWidth + (columns.Count * Width) + 2, HeadHeight + (rows.Count * Height) + 2);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-size=\"10\" aria-hidden=\"true\">\n");
        for (var c = 0; c < columns.Count; c++)
        {
            var x = LabelWidth + (c * Width) + (Width / 2) + 4;
            svg.Append(CultureInfo.InvariantCulture, $"<text transform=\"translate({x} {HeadHeight - 4}) rotate(-90)\">{HtmlReport.Encode(columns[c])}</text>\n");
        }

        for (var r = 0; r < rows.Count; r++)
        {
            var y = HeadHeight + (r * Height);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 5}\" y=\"{y + 12}\" text-anchor=\"end\">{HtmlReport.Encode(rows[r].Label)}</text>");
            for (var c = 0; c < columns.Count; c++)
            {
                AddField(svg, LabelWidth + (c * Width), y, rows[r].Counts[c], greatest);
            }

            svg.Append('\n');
        }

        yield return new DocumentBlock.Picture(id, title, svg.Append("</svg>").ToString(), alternative);
    }

    private static void AddField(StringBuilder svg, int x, int y, int count, int greatest)
    {
        var shade = count == 0 ? 0 : 1 + ((count * (Shades.Length - 2)) / greatest);
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{Width}\" height=\"{Height}\" fill=\"{Shades[shade]}\" stroke=\"#999\" stroke-width=\"0.5\"/>");
        if (count > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + (Width / 2)}\" y=\"{y + 12}\" text-anchor=\"middle\" fill=\"{(shade >= Shades.Length - 2 ? "#fff" : "#000")}\">{count}</text>");
        }
    }
}
