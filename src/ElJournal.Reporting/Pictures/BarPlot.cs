using System.Collections.Immutable;
using ScottPlot;

namespace ElJournal.Reporting.Pictures;

/// <summary>Draws bars. Those of the period before are empty, those of now are full.</summary>
internal static class BarPlot
{
    private const int Width = 680;
    private const int LeastBar = 200;
    private const int Step = 22;
    private const int ColumnHeight = 190;
    private const int Gap = 6;
    private const int Whole = 1000;

    internal static PlotSheet Draw(Drawing.Bars drawing)
    {
        var plot = PlotStyle.Empty();
        var bars = Add(plot, drawing.Items, upright: false);
        bars.Horizontal = true;
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(drawing.Items.Select((bar, i) => ((double)-i, bar.Label)));
        plot.Add.VerticalLine(0, 1, PlotStyle.Dark);
        var left = drawing.Items.Max(b => PlotStyle.WidthOf(b.Label)) + (2 * Gap);
        var right = drawing.Items.Max(b => PlotStyle.WidthOf(b.Text)) + (2 * Gap);
        var width = Math.Max(Width, left + LeastBar + right);
        plot.Layout.Fixed(new PixelPadding(left, 0, 0, 0));
        const double edge = 0.5 + ((double)Gap / Step);
        plot.Axes.SetLimits(0, WithRoom(width - left, right), 1 - edge - drawing.Items.Length, edge);
        return new PlotSheet(plot, width, (drawing.Items.Length * Step) + (2 * Gap));
    }

    internal static PlotSheet Draw(Drawing.Columns drawing)
    {
        var plot = PlotStyle.Empty();
        Add(plot, drawing.Items, upright: true);
        plot.Axes.Bottom.TickGenerator = PlotStyle.Ticks(drawing.Items.Select((bar, i) => ((double)i, bar.Label)));
        plot.Axes.Bottom.TickLabelStyle.Rotation = -90;
        plot.Axes.Bottom.TickLabelStyle.Alignment = Alignment.MiddleRight;
        plot.Add.HorizontalLine(0, 1, PlotStyle.Dark);
        var bottom = drawing.Items.Max(b => PlotStyle.WidthOf(b.Label)) + (2 * Gap);
        plot.Layout.Fixed(new PixelPadding(Gap, Gap, bottom, 0));
        plot.Axes.SetLimits(-0.5, drawing.Items.Length - 0.5, 0, WithRoom(ColumnHeight - bottom, Step));
        return new PlotSheet(plot, Width, ColumnHeight);
    }

    private static ScottPlot.Plottables.BarPlot Add(Plot plot, ImmutableArray<Bar> items, bool upright)
    {
        var hasBefore = items.Any(b => b.BeforePerMille is not null);
        var before = items.Select((bar, i) => (bar.BeforePerMille, Place: Place(i, upright, hasBefore ? -0.2 : 0))).Where(b => b.BeforePerMille is not null);
        ScottPlot.Bar[] all =
            [
                .. items.Select((bar, i) => new ScottPlot.Bar { Position = Place(i, upright, hasBefore ? 0.2 : 0), Value = bar.PerMille ?? 0, Label = upright ? Short(bar) : PlotStyle.Plain(bar.Text), FillColor = PlotStyle.Dark, LineWidth = 0, Size = hasBefore ? 0.4 : 0.64 }),
                .. before.Select(b => new ScottPlot.Bar { Position = b.Place, Value = b.BeforePerMille!.Value, FillColor = Colors.White, LineColor = PlotStyle.Dark, LineWidth = 1, Size = 0.3 }),
            ];
        var bars = plot.Add.Bars(all);
        PlotStyle.SetFont(bars.ValueLabelStyle, upright ? PlotStyle.SmallFontSize : PlotStyle.FontSize);
        return bars;
    }

    /// <summary>How far an axis must go, so that room for texts, less than all there is, is left beyond the longest bar.</summary>
    private static double WithRoom(int all, int room) => (double)Whole * all / (all - room);

    private static double Place(int i, bool upright, double offset) => upright ? i - offset : offset - i;

    /// <summary>What has room over a narrow bar: the whole number of percent.</summary>
    private static string Short(Bar bar) => bar.PerMille is { } known ? RussianText.Number((known + 5) / 10) : "—";
}
