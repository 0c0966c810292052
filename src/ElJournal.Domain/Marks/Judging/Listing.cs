using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Lists what became of each cell, or of each that is not part of the average.</summary>
internal readonly struct Listing : ICellSink
{
    private readonly ImmutableArray<CellTreatment>.Builder treatments;
    private readonly MarkRules rules;
    private readonly bool isOfExcluded;

    private Listing(MarkRules rules, int size, bool isOfExcluded)
    {
        treatments = ImmutableArray.CreateBuilder<CellTreatment>(size);
        (this.rules, this.isOfExcluded) = (rules, isOfExcluded);
    }

    public void Count(int index, CellFate fate, int value, int weight, int share)
    {
        var fineWeight = rules.FineWeight(weight, share);
        if (!isOfExcluded || fineWeight == 0)
        {
            treatments.Add(new CellTreatment(index, fineWeight == 0 ? CellFate.ZeroWeight : fate, value, fineWeight, share, marks: 1));
        }
    }

    public void Leave(int index, CellFate fate) => treatments.Add(fate == CellFate.Credited
        ? new CellTreatment(index, fate, -1, -1, 0, marks: 1)
        : new CellTreatment(index, fate));

    /// <summary>Lists the cells of a pupil in their order.</summary>
    internal static ImmutableArray<CellTreatment> Of(MarkRules rules, PupilMarks marks)
    {
        var listing = new Listing(rules, marks.Cells.Length, isOfExcluded: false);
        new CellWalk(rules, marks).Run(ref listing);
        return listing.InOrder(marks);
    }

    /// <summary>Lists the cells that are not part of the average, in their order; for the others nothing is made.</summary>
    internal static ImmutableArray<CellTreatment> OfExcluded(MarkRules rules, PupilMarks marks)
    {
        var isOfRest = rules.CountsAllSums(marks.Rows);
        if (isOfRest && marks.Rows.Rest.IsEmpty && marks.Rows.Groups.IsEmpty)
        {
            return [];
        }

        var listing = new Listing(rules, size: 0, isOfExcluded: true);
        var walk = new CellWalk(rules, marks);
        if (isOfRest)
        {
            walk.RunRest(ref listing);
        }
        else
        {
            walk.Run(ref listing);
        }

        return listing.InOrder(marks);
    }

    private ImmutableArray<CellTreatment> InOrder(PupilMarks marks) =>
        marks.Rows.Groups.IsEmpty ? treatments.DrainToImmutable() : [.. treatments.OrderBy(t => t.Index)];
}
