using ElJournal.Domain.Marks.Judging;

namespace ElJournal.Domain.Marks;

/// <summary>Учёт клетки: whether a cell counted, as what, and if not, why.</summary>
/// <remarks>A double mark that counts as two has two of them. Equal when all members are. Immutable, safe on any thread.</remarks>
public readonly record struct CellTreatment
{
    internal CellTreatment(int index, CellFate fate) => (Index, Fate, FineValue, FineWeight) = (index, fate, -1, -1);

    internal CellTreatment(int index, CellFate fate, int fineValue, int fineWeight, int share, int marks) =>
        (Index, Fate, FineValue, FineWeight, Share, Marks) = (index, fate, fineValue, fineWeight, share, marks);

    /// <summary>Gets the number of the cell in <see cref="PupilMarks.Cells"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>Gets what became of it.</summary>
    public CellFate Fate { get; }

    /// <summary>Gets how many marks it counts for: 1, or 0 when it is none.</summary>
    public int Marks { get; }

    /// <summary>Gets a value indicating whether it is part of the average.</summary>
    public bool IsCounted => Fate is CellFate.Counted or CellFate.CountedAsDebt;

    /// <summary>Gets the value with which it counts; null when it has none.</summary>
    public ExactFraction? Value => FineValue < 0 ? null : ExactFraction.Of(FineValue, MarkAverage.MarkUnit);

    /// <summary>Gets the weight with which it counts; null when it has none.</summary>
    public ExactFraction? Weight => FineWeight < 0 ? null : ExactFraction.Of(FineWeight, MarkAverage.WeightUnit);

    /// <summary>Gets the value in parts of <see cref="MarkAverage.MarkUnit"/>, or -1.</summary>
    internal int FineValue { get; }

    /// <summary>Gets the weight in parts of <see cref="MarkAverage.WeightUnit"/>, or -1.</summary>
    internal int FineWeight { get; }

    /// <summary>Gets <see cref="CellWalk.Whole"/> or <see cref="CellWalk.Half"/>: how much of a mark it is where weights do not matter.</summary>
    internal int Share { get; }
}
