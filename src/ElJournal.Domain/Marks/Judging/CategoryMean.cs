using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The averages that need more than two sums: by categories, and the plain one that stands in where weights add up to 0.</summary>
internal static class CategoryMean
{
    /// <summary>Averages the plain means of categories; a category is all marks of one kind and one weight.</summary>
    internal static ExactFraction? Of(PupilMarks marks, ImmutableArray<CellTreatment> treatments)
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

        return ExactMean.Of([.. categories.Select(c => (ExactFraction.Of(c.Value.Sum, c.Value.Shares * MarkAverage.MarkUnit), ExactFraction.Of(c.Key.Weight, 1)))]);
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
