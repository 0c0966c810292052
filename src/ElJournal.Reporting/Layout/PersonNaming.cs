using ElJournal.Reporting.Pictures;

namespace ElJournal.Reporting.Layout;

/// <summary>Имена вместо обозначений: puts a name wherever a cell, a line of facts or a label of a picture is the id of somebody and nothing else.</summary>
internal static class PersonNaming
{
    internal static ReportBody Named(this ReportBody body, Func<string, string> nameOf) => body with
    {
        Facts = [.. body.Facts.Select(f => f with { Text = nameOf(f.Text) })],
        Blocks = [.. body.Blocks.Select(b => Named(b, nameOf))],
    };

    private static DocumentBlock Named(DocumentBlock block, Func<string, string> nameOf) => block switch
    {
        DocumentBlock.Table table => table with { Rows = [.. table.Rows.Select(r => Named(r, nameOf))] },
        DocumentBlock.Picture picture => picture with { Drawing = Named(picture.Drawing, nameOf) },
        _ => block,
    };

    private static Drawing Named(Drawing drawing, Func<string, string> nameOf) => drawing switch
    {
        Drawing.Bars bars => new Drawing.Bars([.. bars.Items.Select(b => b with { Label = nameOf(b.Label) })]),
        Drawing.Columns columns => new Drawing.Columns([.. columns.Items.Select(b => b with { Label = nameOf(b.Label) })]),
        Drawing.Heat heat => heat with { Rows = [.. heat.Rows.Select(r => r with { Label = nameOf(r.Label) })] },
        _ => drawing,
    };

    private static TableRow Named(TableRow row, Func<string, string> nameOf) =>
        new([.. row.Cells.Select(c => c is TableCell.TextCell text ? new TableCell.TextCell(nameOf(text.Text)) : c)], row.IsTotal);
}
