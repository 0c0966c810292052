using ScottPlot;
using ScottPlot.TickGenerators;

namespace ElJournal.Reporting.Pictures;

/// <summary>What all pictures have in common: one font, one dark colour, no frame.</summary>
internal static class PlotStyle
{
    internal const float FontSize = 11;
    internal const float SmallFontSize = 8.5f;

    /// <summary>Gets the colour of bars: dark enough to be told from white by everybody and on every printer.</summary>
    internal static Color Dark { get; } = Color.FromHex("#3B5B7D");

    /// <summary>Gets an empty picture.</summary>
    internal static Plot Empty()
    {
        var plot = new Plot();
        plot.HideGrid();
        plot.Axes.Frame(enable: false);
        foreach (var axis in plot.Axes.GetAxes())
        {
            SetFont(axis.TickLabelStyle);
            SetFont(axis.Label);
            axis.MajorTickStyle.Length = 0;
            axis.MinorTickStyle.Length = 0;
            axis.TickGenerator = new EmptyTickGenerator();
        }

        return plot;
    }

    internal static void SetFont(LabelStyle style, float size = FontSize)
    {
        style.Font = PictureFont.Typeface;
        style.FontName = PictureFont.Name;
        style.FontSize = size;
    }

    /// <summary>Names places on an axis.</summary>
    internal static NumericManual Ticks(IEnumerable<(double Place, string Name)> names) => new([.. names.Select(n => new Tick(n.Place, Plain(n.Name)))]);

    /// <summary>A text that takes one line and is no markup of the picture.</summary>
    internal static string Plain(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : char.IsSurrogate(c) ? '\uFFFD' : c)]);

    /// <summary>About how wide a text is, in pixels.</summary>
    internal static int WidthOf(string text)
    {
        using var font = new SkiaSharp.SKFont(PictureFont.Typeface, FontSize);
        return (int)Math.Ceiling(font.MeasureText(Plain(text)));
    }
}
