using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Tests;

public sealed class CaseNameTests
{
    [Fact]
    public void ToString_Parts_AreJoinedBySlashes()
    {
        Assert.Equal("lesson:L1", new CaseName("lesson", "L1").ToString());
        Assert.Equal("class:7А/week:2023-W36", new CaseName("class", "7А", "week", "2023-W36").ToString());
        Assert.Equal("guardian:G1/pupil:P1/week:2023-W36", new CaseName("guardian", "G1", "pupil", "P1", "week", "2023-W36").ToString());
    }
}
