using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Tests.Reports;

public sealed class SmallGroupsTests
{
    [Theory]
    [InlineData("20 25 30", "")]
    [InlineData("4 25 30", "0 1")]
    [InlineData("30 4 25", "1 2")]
    [InlineData("4 3 25", "0 1")]
    [InlineData("5 25", "")]
    [InlineData("0 25 4", "1 2")]
    [InlineData("4", "0")]
    public void Hidden_GroupsOfFew_AreHiddenAndNeverAlone(string sizes, string expected)
    {
        var hidden = SmallGroups.Hidden([.. sizes.Split(' ').Select(int.Parse)]);

        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, hidden.Length).Where(i => hidden[i])));
    }
}
