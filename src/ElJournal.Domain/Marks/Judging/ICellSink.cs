namespace ElJournal.Domain.Marks.Judging;

/// <summary>Takes what a walk over cells finds. A struct, so that the walk is compiled for it and calls nothing.</summary>
internal interface ICellSink
{
    /// <summary>A mark counts.</summary>
    /// <param name="index">The cell.</param>
    /// <param name="fate">Why it counts.</param>
    /// <param name="value">In parts of <see cref="MarkAverage.MarkUnit"/>.</param>
    /// <param name="weight">In hundredths, of a whole mark.</param>
    /// <param name="share"><see cref="CellWalk.Whole"/> or <see cref="CellWalk.Half"/>.</param>
    void Count(int index, CellFate fate, int value, int weight, int share);

    /// <summary>A cell does not count.</summary>
    /// <param name="index">The cell.</param>
    /// <param name="fate">Why not.</param>
    void Leave(int index, CellFate fate);
}
