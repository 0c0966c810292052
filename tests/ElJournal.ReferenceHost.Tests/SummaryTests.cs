using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>What a deputy head reads.</summary>
public sealed class SummaryTests
{
    [Fact]
    public void Sample_OfADemoSchool_IsTheApprovedSummary()
    {
        var run = Run.Of("sample");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Check("summary-demo", run.Output);
    }

    [Theory]
    [InlineData("Europe/Kaliningrad")]
    [InlineData("Asia/Kamchatka")]
    public void Audit_FiveLessons_GivesTheVerdictsOfAPencil(string zone)
    {
        using var temp = new TempFolder();
        var folder = FiveLessons.Import(temp, zone);

        var run = Run.Of("audit", folder, "--regulation", "lenskaya-2017");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Approved.Check($"summary-five-lessons-{zone.Split('/')[1]}", run.Output);
    }

    [Fact]
    public void Audit_Text_HasNoCodesForTerminals()
    {
        using var temp = new TempFolder();

        var run = Run.Of("audit", FiveLessons.Import(temp), "--regulation", "lenskaya-2017");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain(run.Output.Split('\n'), l => l.EndsWith(' '));
    }
}
