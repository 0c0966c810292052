using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Judging;

namespace ElJournal.Domain.Marks;

/// <content>What judging needs, ready at hand.</content>
public sealed partial class MarkRules
{
    /// <summary>Gets the greatest failing mark in hundredths; on a scale without numbers no mark is one.</summary>
    internal int Failing { get; }

    internal WeightTable Weights { get; }

    /// <summary>Gets the bounds; null where proposals are left open.</summary>
    internal BoundTable? Bounds { get; }

    /// <summary>Gets the minimum numbers of marks; null where proposals are left open.</summary>
    internal MinimumTable? Minimum { get; }

    /// <summary>Gets a value indicating whether a failing mark may bar the greatest one.</summary>
    internal bool BarsTop { get; }

    /// <summary>Gets the cells of the whole marks from the least on, so that no outcome makes one.</summary>
    internal ImmutableArray<Cell> MarkCells { get; }

    internal bool IsControl(KindKey kind) => controls.ValueOf(kind, 0) > 0;

    internal bool IsOnScale(int hundredths) => hundredths >= least && hundredths <= greatest;

    /// <summary>Gives a weight in parts of <see cref="MarkAverage.WeightUnit"/>.</summary>
    internal int FineWeight(int hundredths, int share) => (isArithmetic ? 100 : hundredths) * share;

    /// <summary>Says whether the sums of rows can stand for them: all on the scale, all weighted, and each kind by one weight.</summary>
    internal bool CanSum(MarkRows rows) =>
        !isArithmetic && rows.Least >= least && rows.Greatest <= greatest && (rows.OfKinds.IsEmpty || EditionOf(rows) >= 0);

    /// <summary>Gives the edition of weights by which all marks without a weight on record count, or <see cref="WeightTable.None"/>.</summary>
    internal int EditionOf(MarkRows rows) => Weights.CommonEdition(rows.FirstDay, rows.LastDay);

    /// <summary>Says whether the sums of rows can stand for them and each of those rows is part of the average.</summary>
    internal bool CountsAllSums(MarkRows rows)
    {
        if (!CanSum(rows) || rows.HasZeroWeight)
        {
            return false;
        }

        var edition = EditionOf(rows);
        foreach (ref readonly var kind in rows.OfKinds.AsSpan())
        {
            if (Weights.WeightOf(kind.Kind, edition) <= 0)
            {
                return false;
            }
        }

        return true;
    }
}
