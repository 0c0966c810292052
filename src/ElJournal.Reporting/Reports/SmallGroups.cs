namespace ElJournal.Reporting.Reports;

/// <summary>Малые группы: aggregates that would tell of single children are not shown.</summary>
/// <remarks>A group hidden alone could be reckoned from the total, so then the next smallest is hidden too.</remarks>
internal static class SmallGroups
{
    /// <summary>How many people a group needs at least to be shown.</summary>
    internal const int Least = 5;

    /// <summary>Says which groups are hidden.</summary>
    /// <param name="sizes">How many people each group has.</param>
    /// <returns>For each group whether it is hidden; a group of nobody tells of nobody and is shown.</returns>
    internal static bool[] Hidden(IReadOnlyList<int> sizes)
    {
        bool[] hidden = [.. sizes.Select(size => size is > 0 and < Least)];
        if (hidden.Count(isHidden => isHidden) == 1)
        {
            var next = Enumerable.Range(0, sizes.Count).Where(i => !hidden[i] && sizes[i] > 0).OrderBy(i => sizes[i]).Cast<int?>().FirstOrDefault();
            if (next is { } index)
            {
                hidden[index] = true;
            }
        }

        return hidden;
    }
}
