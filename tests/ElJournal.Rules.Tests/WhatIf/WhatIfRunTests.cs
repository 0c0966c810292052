using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;
using ElJournal.Rules.WhatIf;
using ElJournal.Testing.Demo;

namespace ElJournal.Rules.Tests.WhatIf;

public sealed class WhatIfRunTests
{
    private static readonly Domain.Records.SchoolYearRecord Record = DemoSchool.Make(new DemoOptions { Pupils = 30, Seed = 5 }).Record;

    [Fact]
    public void Run_TheSameActTwice_ChangesNothing()
    {
        var (summary, changes) = Run(TestPacks.Lenskaya, TestPacks.Lenskaya);

        Assert.Empty(changes);
        Assert.Equal(0, summary.Counts.Changes);
        Assert.Equal(summary.LeftTotals, summary.RightTotals);
    }

    [Fact]
    public void Run_OnOneThreadOrMany_TellsTheSameInTheSameOrder()
    {
        var right = PackLibrary.Standard.Find("elista-2023")!;

        var one = Run(TestPacks.Lenskaya, right, parallelism: 1).Changes;
        var many = Run(TestPacks.Lenskaya, right, parallelism: 7).Changes;

        Assert.NotEmpty(one);
        Assert.Equal(one, many);
    }

    [Fact]
    public void Run_AdviceMadeBinding_IsAnotherVerdictThoughNothingElseMoves()
    {
        var strict = TestPacks.Read(
            """
            { "id": "school", "title": "Школа", "source": "приказ", "inForce": {}, "basedOn": "lenskaya-2017", "clauses": [],
              "changes": [{ "norm": "homework.ahead", "force": "binding", "source": "приказ" }] }
            """);

        var (summary, changes) = Run(TestPacks.Lenskaya, strict);

        Assert.NotEmpty(changes);
        Assert.All(changes, c => Assert.StartsWith("OtherVerdict homework.ahead@", c, StringComparison.Ordinal));
        Assert.Equal(summary.RightTotals.FulfilledLate, summary.LeftTotals.FulfilledLate + summary.Counts.RightFindings - summary.Counts.LeftFindings);
    }

    [Fact]
    public void Run_Stopped_Throws()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var index = SchoolIndexBuilder.Build(Record, Record.Register.ExtractedAt!.Value);

        Assert.Throws<OperationCanceledException>(() =>
            WhatIfRun.Run(TestPacks.Lenskaya, TestPacks.Lenskaya, Record, index, new Listing(), new AuditOptions { Cancellation = stopped.Token }));
    }

    private static (WhatIfSummary Summary, List<string> Changes) Run(RegulationPack left, RegulationPack right, int parallelism = 2)
    {
        var listing = new Listing();
        var index = SchoolIndexBuilder.Build(Record, Record.Register.ExtractedAt!.Value);
        return (WhatIfRun.Run(left, right, Record, index, listing, new AuditOptions { Parallelism = parallelism }), listing.Changes);
    }

    private sealed class Listing : IDutyChangeSink
    {
        internal List<string> Changes { get; } = [];

        public void Change(DutyChange change) => Changes.Add($"{change.Kind} {change.Id}");
    }
}
