using ElJournal.Domain;
using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Rendering;

/// <summary>Cells as Russian readers see them.</summary>
internal static class CellText
{
    internal static string Of(TableCell cell) => cell switch
    {
        TableCell.EmptyCell => "",
        TableCell.TextCell text => text.Text,
        TableCell.NumberCell number => RussianText.Number(number.Number, number.Digits),
        TableCell.DateCell date => Wording.Of(date.Date),
        TableCell.MomentCell moment => Wording.Of(moment.Moment),
        _ => throw new InvalidOperationException("Unknown cell."),
    };
}
