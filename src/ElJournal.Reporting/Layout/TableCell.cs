using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Reporting.Layout;

/// <summary>Клетка таблицы: a value that each renderer writes in its own way. A closed union.</summary>
/// <remarks>Immutable, safe on any thread; equal when kind and value are.</remarks>
internal abstract record TableCell
{
    private TableCell()
    {
    }

    /// <summary>Gets the cell that says nothing.</summary>
    internal static TableCell Empty { get; } = new EmptyCell();

    internal static TableCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);

    internal static TableCell Of(long number) => new NumberCell(ExactFraction.Of(number, 1), Digits: 0);

    internal static TableCell Of(ExactFraction? number, int digits) => number is { } known ? new NumberCell(known, digits) : Empty;

    internal static TableCell Of(LocalDate? date) => date is { } known ? new DateCell(known) : Empty;

    internal static TableCell Of(LocalDateTime? moment) => moment is { } known ? new MomentCell(known) : Empty;

    internal sealed record EmptyCell : TableCell;

    internal sealed record TextCell(string Text) : TableCell;

    /// <summary>A number and how many decimals a reader sees; those who reckon on get all of it.</summary>
    internal sealed record NumberCell(ExactFraction Number, int Digits) : TableCell;

    internal sealed record DateCell(LocalDate Date) : TableCell;

    /// <summary>A moment in the school's zone.</summary>
    internal sealed record MomentCell(LocalDateTime Moment) : TableCell;
}
