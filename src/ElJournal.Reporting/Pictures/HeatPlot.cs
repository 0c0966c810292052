using System.Globalization;
using ScottPlot;

namespace ElJournal.Reporting.Pictures;

/// <summary>Draws a map of counts.</summary>
internal static class HeatPlot
{
    private const int FieldWidth = 26;
    private const int FieldHeight = 18;
    private const int Gap = 6;

    // From light to dark of one colour: also in print without colours one above the other. White figures stand on the darkest.
    private static readonly Color[] Shades = [.. new[] { "#E3EBF3", "#BCD0E3", "#8FB0CF", "#5F8BB5", "#3B5B7D" }.Select(Color.FromHex)];

    internal static PlotSheet Draw(Drawing.Heat drawing)
    {
        var (columns, rows) = (drawing.Headings.Length, drawing.Rows.Length);
        var plot = PlotStyle.Empty();
        plot.Axes.Left.TickGenerator = PlotStyle.Ticks(drawing.Rows.Select((row, i) => (rows - i - 0.5, row.Label)));
        plot.Axes.Top.TickGenerator = PlotStyle.Ticks(drawing.Headings.Select((heading, i) => (i + 0.5, heading)));
        plot.Axes.Top.TickLabelStyle.Rotation = -90;
        plot.Axes.Top.TickLabelStyle.Alignment = Alignment.MiddleLeft;
        var greatest = drawing.Rows.Max(r => r.Counts.Max());
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (drawing.Rows[r].Counts[c] is > 0 and var count)
                {
                    AddField(plot, c, rows - r - 1, count, greatest);
                }
            }
        }

        AddGrid(plot, columns, rows);
        var left = drawing.Rows.Max(r => PlotStyle.WidthOf(r.Label)) + (2 * Gap);
        var top = drawing.Headings.Max(PlotStyle.WidthOf) + (2 * Gap);
        plot.Layout.Fixed(new PixelPadding(left, 1, 1, top));
        plot.Axes.SetLimits(0, columns, 0, rows);
        plot.Axes.SetLimitsX(0, columns, plot.Axes.Top);
        return new PlotSheet(plot, left + (columns * FieldWidth) + 1, top + (rows * FieldHeight) + 1);
    }

    private static void AddField(Plot plot, int x, int y, int count, int greatest)
    {
        var shade = count * (Shades.Length - 1) / greatest;
        var field = plot.Add.Rectangle(x, x + 1, y, y + 1);
        (field.FillColor, field.LineWidth) = (Shades[shade], 0);
        var text = plot.Add.Text(count.ToString(CultureInfo.InvariantCulture), x + 0.5, y + 0.5);
        PlotStyle.SetFont(text.LabelStyle);
        (text.LabelStyle.Alignment, text.LabelStyle.ForeColor) = (Alignment.MiddleCenter, shade == Shades.Length - 1 ? Colors.White : Colors.Black);
    }

    private static void AddGrid(Plot plot, int columns, int rows)
    {
        for (var c = 0; c <= columns; c++)
        {
            plot.Add.VerticalLine(c, 0.5f, Colors.Gray);
        }

        for (var r = 0; r <= rows; r++)
        {
            plot.Add.HorizontalLine(r, 0.5f, Colors.Gray);
        }
    }
}
