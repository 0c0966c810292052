using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Lists what became of each cell.</summary>
internal readonly struct Listing : ICellSink
{
    private readonly ImmutableArray<CellTreatment>.Builder treatments;
    private readonly MarkRules rules;

    private Listing(MarkRules rules, int size)
    {
        treatments = ImmutableArray.CreateBuilder<CellTreatment>(size);
        this.rules = rules;
    }

    public void Count(int index, CellFate fate, int value, int weight, int share)
    {
        var fineWeight = rules.FineWeight(weight, share);
        treatments.Add(new CellTreatment(index, fineWeight == 0 ? CellFate.ZeroWeight : fate, value, fineWeight, share, marks: 1));
    }

    public void Leave(int index, CellFate fate) => treatments.Add(fate == CellFate.Credited
        ? new CellTreatment(index, fate, -1, -1, 0, marks: 1)
        : new CellTreatment(index, fate));

    /// <summary>Lists the cells of a pupil in their order.</summary>
    internal static ImmutableArray<CellTreatment> Of(MarkRules rules, PupilMarks marks)
    {
        var listing = new Listing(rules, marks.Cells.Length);
        new CellWalk(rules, marks).Run(ref listing);
        return marks.Rows.Groups.IsEmpty ? listing.treatments.ToImmutable() : [.. listing.treatments.OrderBy(t => t.Index)];
    }
}
