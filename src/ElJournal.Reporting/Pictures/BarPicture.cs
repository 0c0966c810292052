using System.Globalization;
using System.Text;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;

namespace ElJournal.Reporting.Pictures;

/// <summary>Draws lying bars, each with its name and its value in words: nothing is told by colour alone.</summary>
/// <remarks>Whole units only, so that the same values give the same bytes on every machine.</remarks>
internal static class BarPicture
{
    private const int LabelWidth = 150;
    private const int FullLength = 380;
    private const int ValueWidth = 150;
    private const int Step = 20;
    private const int Thickness = 13;
    private const int Whole = 1000;

    /// <summary>Makes a picture, or nothing where there is nothing to compare.</summary>
    /// <param name="id">Its name for programs.</param>
    /// <param name="title">Its title.</param>
    /// <param name="bars">The bars.</param>
    internal static IEnumerable<DocumentBlock> Of(string id, string title, IReadOnlyList<Bar> bars)
    {
        if (bars.Count < 2)
        {
            yield break;
        }

        var height = (bars.Count * Step) + 4;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{LabelWidth + FullLength + ValueWidth}\" height=\"{height}\" viewBox=\"0 0 {LabelWidth + FullLength + ValueWidth} {height}\" font-size=\"11\" aria-hidden=\"true\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{LabelWidth} 0V{height}\" stroke=\"#555\"/>\n");
        for (var i = 0; i < bars.Count; i++)
        {
            var (label, perMille, text) = (bars[i].Label, bars[i].PerMille, bars[i].Text);
            var (top, length) = ((i * Step) + 4, (perMille ?? 0) * FullLength / Whole);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 6}\" y=\"{top + 11}\" text-anchor=\"end\">{HtmlReport.Encode(label)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth}\" y=\"{top}\" width=\"{length}\" height=\"{Thickness}\" fill=\"#3b5b7d\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth + length + 5}\" y=\"{top + 11}\">{HtmlReport.Encode(text)}</text>\n");
        }

        yield return new DocumentBlock.Picture(id, title, svg.Append("</svg>").ToString(), string.Join("; ", bars.Select(b => $"{b.Label} — {b.Text}")) + ".");
    }

    /// <summary>Makes bars of counts, the greatest of them full.</summary>
    internal static IReadOnlyList<Bar> OfCounts(IEnumerable<(string Label, long Count)> counts)
    {
        var all = counts.ToList();
        var greatest = all.Select(c => c.Count).DefaultIfEmpty().Max();
        return [.. all.Select(c => new Bar(c.Label, greatest == 0 ? null : (int)(c.Count * Whole / greatest), RussianText.Number(c.Count)))];
    }

    /// <summary>Makes bars of shares; of nothing there is no share.</summary>
    internal static IReadOnlyList<Bar> OfShares(IEnumerable<(string Label, long Part, long Whole)> shares) =>
        [.. shares.Select(s => new Bar(s.Label, s.Whole == 0 ? null : (int)(s.Part * Whole / s.Whole), s.Whole == 0 ? "нет данных" : $"{RussianText.Share(s.Part, s.Whole)} ({RussianText.Number(s.Part)} из {RussianText.Number(s.Whole)})"))];
}
