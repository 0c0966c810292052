using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The averages that need more than two sums: by categories, and the plain one that stands in where weights add up to 0.</summary>
internal static class CategoryMean
{
    /// <summary>Averages the plain means of categories.</summary>
    internal static ExactFraction? Of(PupilMarks marks, ImmutableArray<CellTreatment> treatments) =>
        ExactMean.Of([.. Categories(marks, treatments).Select(c => (c.Mean, c.Weight))]);

    /// <summary>Lists the categories; one is all marks of one kind and one weight.</summary>
    internal static ImmutableArray<CategoryAverage> Categories(PupilMarks marks, ImmutableArray<CellTreatment> treatments)
    {
        var categories = new SortedDictionary<(int Kind, int Weight), (long Sum, long Shares)>();
        foreach (var treatment in treatments)
        {
            if (treatment.IsCounted)
            {
                var key = (marks.Rows.All[treatment.Index].Kind, treatment.FineWeight / treatment.Share);
                var (sum, shares) = categories.GetValueOrDefault(key);
                categories[key] = (sum + ((long)treatment.FineValue * treatment.Share), shares + treatment.Share);
            }
        }

        return
        [
            .. categories.Select(c => new CategoryAverage(
                marks.Rows.Kinds[c.Key.Kind].Text,
                ExactFraction.Of(c.Key.Weight, 100),
                ExactFraction.Of(c.Value.Sum, CellWalk.Whole * MarkAverage.MarkUnit),
                ExactFraction.Of(c.Value.Shares, CellWalk.Whole))),
        ];
    }

    /// <summary>Averages marks as if each weighed one, two that share a mark one half.</summary>
    internal static ExactFraction? Plain(IEnumerable<CellTreatment> treatments)
    {
        var (sum, shares) = (0L, 0L);
        foreach (var treatment in treatments)
        {
            if (treatment.FineValue >= 0)
            {
                sum += (long)treatment.FineValue * treatment.Share;
                shares += treatment.Share;
            }
        }

        return shares == 0 ? null : ExactFraction.Of(sum, shares * MarkAverage.MarkUnit);
    }
}
