using ElJournal.Domain.Marks;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>A property says as much as its generator reaches.</summary>
public sealed class RandomMarksTests
{
    [Fact]
    public void Cases_OfManySeeds_ReachEveryStateAndFate()
    {
        var outcomes = Enumerable.Range(0, 6_000).Select(seed => RandomMarks.Case(new Random(seed)).Outcome).ToList();

        Assert.Equal(Enum.GetValues<MarkState>().Except([MarkState.Ungraded]).Order(), outcomes.Select(o => o.State).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<CellFate>().Except([CellFate.Ungraded, CellFate.Credited]).Order(),
            outcomes.SelectMany(o => o.Cells).Select(c => c.Fate).Distinct().Order());
        Assert.Contains(outcomes, o => o.IsTopMarkBarred);
        Assert.Equal(4, outcomes.Select(o => o.DecidedBy).Distinct().Count());
        Assert.True(outcomes.Count(o => o.State == MarkState.Decided) > outcomes.Count / 3, "Most cases should be decided.");
    }
}
