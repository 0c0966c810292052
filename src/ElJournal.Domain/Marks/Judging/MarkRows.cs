using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The cells of a pupil as numbers, and put together as far as that needs no rules.</summary>
internal sealed class MarkRows
{
    internal MarkRows(ImmutableArray<WorkCell> cells, ImmutableArray<MarkRow> all, ImmutableArray<KindKey> kinds, ImmutableArray<AttemptGroup> groups)
    {
        (All, Kinds, Groups) = (all, kinds, groups);
        var plain = ImmutableArray.CreateBuilder<WeightedMark>(all.Length);
        var rest = ImmutableArray.CreateBuilder<int>();
        var ofKinds = new KindSum[kinds.Length];
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var row = ref all.ItemRef(i);
            if (row.State != RowState.Mark)
            {
                if (row.State != RowState.Attempt)
                {
                    rest.Add(i);
                }

                continue;
            }

            (Least, Greatest) = (Math.Min(Least, row.First), Math.Max(Greatest, row.First));
            if (row.Weight >= 0)
            {
                plain.Add(new WeightedMark(MarkValue.OfHundredths(row.First), MarkWeight.OfHundredths(row.Weight)));
                LeastWeighted = row.Weight > 0 ? Math.Min(LeastWeighted, row.First) : LeastWeighted;
                HasZeroWeight |= row.Weight == 0;
            }
            else
            {
                ofKinds[row.Kind] = ofKinds[row.Kind].Plus(kinds[row.Kind], row.First);
                var day = cells.ItemRef(i).Day;
                (FirstDay, LastDay) = (LocalDate.Min(FirstDay, day), LocalDate.Max(LastDay, day));
            }
        }

        (Plain, Rest, OfKinds) = (plain.DrainToImmutable(), rest.DrainToImmutable(), [.. ofKinds.Where(k => k.Count > 0)]);
    }

    /// <summary>Gets all cells, in their order.</summary>
    internal ImmutableArray<MarkRow> All { get; }

    /// <summary>Gets the kinds that occur; "no kind" comes first.</summary>
    internal ImmutableArray<KindKey> Kinds { get; }

    /// <summary>Gets the works with more than one attempt.</summary>
    internal ImmutableArray<AttemptGroup> Groups { get; }

    /// <summary>Gets the single marks with a weight on record.</summary>
    internal ImmutableArray<WeightedMark> Plain { get; }

    /// <summary>Gets the single marks without one, by kind.</summary>
    internal ImmutableArray<KindSum> OfKinds { get; }

    /// <summary>Gets the first day of those in <see cref="OfKinds"/>.</summary>
    internal LocalDate FirstDay { get; } = LocalDate.MaxIsoValue;

    /// <summary>Gets the last day of those in <see cref="OfKinds"/>.</summary>
    internal LocalDate LastDay { get; } = LocalDate.MinIsoValue;

    /// <summary>Gets the numbers of the cells that are neither those nor attempts.</summary>
    internal ImmutableArray<int> Rest { get; }

    /// <summary>Gets the least single mark in hundredths.</summary>
    internal int Least { get; } = int.MaxValue;

    /// <summary>Gets the greatest single mark in hundredths.</summary>
    internal int Greatest { get; } = int.MinValue;

    /// <summary>Gets the least single mark with a weight on record above 0, in hundredths.</summary>
    internal int LeastWeighted { get; } = int.MaxValue;

    /// <summary>Gets a value indicating whether a single mark has a weight of 0 on record.</summary>
    internal bool HasZeroWeight { get; }

    /// <summary>Gives the kind of a cell.</summary>
    internal KindKey KindOf(int index) => Kinds[All[index].Kind];

    /// <summary>Gives the number of the first attempt at the work of a cell.</summary>
    internal int RootOf(int index)
    {
        if (All[index].State == RowState.Attempt)
        {
            foreach (var group in Groups)
            {
                foreach (var attempt in group.Attempts)
                {
                    if (attempt.Index == index)
                    {
                        return group.Root;
                    }
                }
            }
        }

        return index;
    }

    internal static MarkRows Of(ImmutableArray<WorkCell> cells, LocalDate? asOf) => new MarkRowsBuilder(cells, asOf).Build();
}
