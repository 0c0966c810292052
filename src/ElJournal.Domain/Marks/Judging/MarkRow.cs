using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>A cell as plain numbers: sixteen bytes, so that a year of marks runs through the processor without a look at any object.</summary>
internal readonly struct MarkRow
{
    private const int StateBits = 4;

    private readonly int kindAndState;

    internal MarkRow(RowState state, int kind, int first, int second, int weight)
    {
        kindAndState = (kind << StateBits) | (int)state;
        (First, Second, Weight) = (first, second, weight);
    }

    internal RowState State => (RowState)(kindAndState & ((1 << StateBits) - 1));

    /// <summary>Gets the number of the kind among those of the pupil's marks; 0 is "no kind".</summary>
    internal int Kind => kindAndState >> StateBits;

    /// <summary>Gets the mark in hundredths, or the first of two.</summary>
    internal int First { get; }

    /// <summary>Gets the second of two marks in hundredths.</summary>
    internal int Second { get; }

    /// <summary>Gets the weight on record in hundredths, or <see cref="WeightTable.None"/>.</summary>
    internal int Weight { get; }

    internal static MarkRow Of(in WorkCell cell, int kind, bool isFuture)
    {
        var weight = cell.Weight?.Hundredths ?? WeightTable.None;
        var (state, first, second) = cell.Cell switch
        {
            Cell.MarkCell mark => (RowState.Mark, mark.Mark.Hundredths, 0),
            Cell.DoubleMarkCell pair => (RowState.DoubleMark, pair.First.Hundredths, pair.Second.Hundredths),
            var other => (StateOf(other), 0, 0),
        };
        return new(isFuture ? RowState.Future : state, kind, first, second, weight);
    }

    internal MarkRow AsAttempt() => new(RowState.Attempt, Kind, First, Second, Weight);

    internal MarkRow OfKind(int kind) => new(State, kind, First, Second, Weight);

    private static RowState StateOf(Cell cell) => cell.Match(
        static _ => RowState.Mark,
        static (_, _) => RowState.DoubleMark,
        static _ => RowState.Absent,
        static () => RowState.NoValue,
        static () => RowState.NoValue,
        static () => RowState.Exempt,
        static () => RowState.Debt,
        static () => RowState.NotAttested,
        static () => RowState.Passed,
        static () => RowState.Failed);
}
