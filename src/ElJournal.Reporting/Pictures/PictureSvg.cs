using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Pictures;

/// <summary>Draws a picture as SVG that stands in a page: with a name and a description for those who do not see it, and the same bytes for the same picture.</summary>
internal static partial class PictureSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static string Of(DocumentBlock.Picture picture)
    {
        var sheet = picture.Drawing switch
        {
            Drawing.Bars bars => BarPlot.Draw(bars),
            Drawing.Columns columns => BarPlot.Draw(columns),
            Drawing.Heat heat => HeatPlot.Draw(heat),
            _ => throw new InvalidOperationException("Unknown drawing."),
        };
        using var plot = sheet.Plot;
        var svg = XDocument.Parse(plot.GetSvgXml(sheet.Width, sheet.Height)).Root!;
        Unframe(svg);
        Round(svg);
        svg.Attribute(XNamespace.Xmlns + "xlink")?.Remove();
        svg.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {sheet.Width} {sheet.Height}"));
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-labelledby", $"{picture.Id}-title {picture.Id}-desc");
        svg.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", $"{picture.Id}-title"), PlotStyle.Plain(picture.Title)),
            new XElement(Svg + "desc", new XAttribute("id", $"{picture.Id}-desc"), PlotStyle.Plain(picture.Alternative)));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Takes away the frames that the library puts around each part: nothing that is drawn here reaches beyond them. They are numbered through all pictures that it ever drew.</summary>
    private static void Unframe(XElement svg)
    {
        svg.Descendants(Svg + "clipPath").Remove();
        foreach (var group in svg.Elements(Svg + "g").ToList())
        {
            group.ReplaceWith(group.Elements());
        }
    }

    /// <summary>Rounds places to a hundredth of a pixel, and drops the comma and the space that the library leaves around texts.</summary>
    private static void Round(XElement svg)
    {
        foreach (var attribute in svg.DescendantsAndSelf().Attributes())
        {
            attribute.Value = LongNumber().Replace(attribute.Value, static n => decimal.Round(decimal.Parse(n.ValueSpan, CultureInfo.InvariantCulture), 2).ToString("0.##", CultureInfo.InvariantCulture)).TrimEnd(',', ' ');
        }

        foreach (var text in svg.Descendants(Svg + "text"))
        {
            text.Value = text.Value.Trim();
        }
    }

    [GeneratedRegex(@"-?[0-9]+\.[0-9]{3,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LongNumber();
}
