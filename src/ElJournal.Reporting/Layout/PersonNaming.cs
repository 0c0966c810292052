namespace ElJournal.Reporting.Layout;

/// <summary>Имена вместо обозначений: puts a name wherever a cell or a line of facts is the id of somebody and nothing else.</summary>
internal static class PersonNaming
{
    internal static ReportBody Named(this ReportBody body, Func<string, string> nameOf) => body with
    {
        Facts = [.. body.Facts.Select(f => f with { Text = nameOf(f.Text) })],
        Blocks = [.. body.Blocks.Select(b => b is DocumentBlock.Table table ? table with { Rows = [.. table.Rows.Select(r => Named(r, nameOf))] } : b)],
    };

    private static TableRow Named(TableRow row, Func<string, string> nameOf) =>
        new([.. row.Cells.Select(c => c is TableCell.TextCell text ? new TableCell.TextCell(nameOf(text.Text)) : c)], row.IsTotal);
}
