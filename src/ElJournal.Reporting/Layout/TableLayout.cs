using System.Collections.Immutable;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Reporting.Layout;

/// <summary>Lays rows of a model out as a table: each column is named once, with what it takes from a row.</summary>
/// <typeparam name="TRow">A row of the model.</typeparam>
/// <param name="id">The table's name for programs.</param>
/// <param name="title">Its title, or null.</param>
internal sealed class TableLayout<TRow>(string id, string? title = null)
{
    private const int NumberWidth = 9;
    private const int DateWidth = 11;
    private const int MomentWidth = 16;

    private readonly List<(TableColumn Column, Func<TRow, TableCell> Of)> columns = [];

    internal TableLayout<TRow> Key(string column, string heading, Func<TRow, string?> of, int width = 16) =>
        Cell(new TableColumn(column, heading, width) { IsKey = true }, row => TableCell.Of(of(row)));

    internal TableLayout<TRow> Text(string column, string heading, Func<TRow, string?> of, int width = 20) =>
        Cell(new TableColumn(column, heading, width), row => TableCell.Of(of(row)));

    internal TableLayout<TRow> Remark(string column, string heading, Func<TRow, string?> of, int width = 20) =>
        Cell(new TableColumn(column, heading, width) { IsRemark = true }, row => TableCell.Of(of(row)));

    internal TableLayout<TRow> Count(string column, string heading, Func<TRow, long?> of, int width = NumberWidth) =>
        Cell(new TableColumn(column, heading, width) { IsNumber = true }, row => of(row) is { } number ? TableCell.Of(number) : TableCell.Empty);

    internal TableLayout<TRow> Number(string column, string heading, Func<TRow, ExactFraction?> of, int digits, int width = NumberWidth) =>
        Cell(new TableColumn(column, heading, width) { IsNumber = true }, row => TableCell.Of(of(row), digits));

    /// <summary>Adds a share of a whole in percent; of nothing there is no share.</summary>
    internal TableLayout<TRow> Share(string column, string heading, Func<TRow, (long Part, long Whole)> of, int width = NumberWidth) =>
        Number(column, heading, row => of(row) is (var part, > 0 and var whole) ? ExactFraction.Of(part * 100, whole) : null, digits: 1, width);

    internal TableLayout<TRow> Date(string column, string heading, Func<TRow, LocalDate?> of) =>
        Cell(new TableColumn(column, heading, DateWidth), row => TableCell.Of(of(row)));

    internal TableLayout<TRow> Moment(string column, string heading, Func<TRow, LocalDateTime?> of) =>
        Cell(new TableColumn(column, heading, MomentWidth), row => TableCell.Of(of(row)));

    internal TableLayout<TRow> Cell(TableColumn column, Func<TRow, TableCell> of)
    {
        columns.Add((column, of));
        return this;
    }

    /// <summary>Makes the table.</summary>
    /// <param name="rows">The rows of the model.</param>
    /// <param name="totals">Rows that sum them up, below them.</param>
    internal DocumentBlock.Table Of(IEnumerable<TRow> rows, params IEnumerable<TRow> totals) => new(
        id,
        title,
        [.. columns.Select(c => c.Column)],
        [.. rows.Select(r => RowOf(r, isTotal: false)), .. totals.Select(r => RowOf(r, isTotal: true))]);

    private TableRow RowOf(TRow row, bool isTotal)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Count);
        foreach (var (_, of) in columns)
        {
            cells.Add(of(row));
        }

        return new TableRow(cells.MoveToImmutable(), isTotal);
    }
}
