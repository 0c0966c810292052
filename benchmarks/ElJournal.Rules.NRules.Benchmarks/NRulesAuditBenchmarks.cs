using BenchmarkDotNet.Attributes;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;

namespace ElJournal.Rules.NRules.Benchmarks;

/// <summary>One audit of the demo school from rows in memory: the built-in engine against NRules, with one session for each part of the school and with one for all of it.</summary>
/// <remarks>Both are warm: plan and rules are compiled beforehand. What they find is compared before anything is measured.</remarks>
[MemoryDiagnoser(displayGenColumns: false)]
public class NRulesAuditBenchmarks
{
    private PreparedAudit engine = null!;
    private PreparedNRulesAudit rules = null!;
    private OneSessionAudit oneSession = null!;

    [Params("lenskaya-2017")]
    public string Act { get; set; } = "";

    [Params(100, 1000)]
    public int Pupils { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var record = DemoSchool.Make(new DemoOptions { Pupils = Pupils, Seed = 1 }).Record;
        var policy = new PolicyEngine(PackLibrary.Standard.Get(Act).Value);
        var index = SchoolIndexBuilder.Build(record, record.Register.Clock.EndOfDay(record.Register.Year.Last));
        (engine, rules) = (policy.Prepare(record, index), new NRulesEngine(policy).Prepare(record, index));
        oneSession = new OneSessionAudit(engine);
        Check(rules.Run());
        Check(oneSession.Run());
    }

    [Benchmark(Baseline = true)]
    public object Audit_Engine() => Counted(engine);

    [Benchmark]
    public object Audit_NRulesByPart() => rules.Run();

    [Benchmark]
    public object Audit_NRulesInOneSession() => oneSession.Run();

    private void Check(NRulesAudit found)
    {
        var expected = Counted(engine);
        if (expected != (found.Findings.Length, found.Advice.Length))
        {
            throw new InvalidOperationException($"The engines differ. Engine={expected}, NRules={(found.Findings.Length, found.Advice.Length)}");
        }
    }

    private static (int Findings, int Advice) Counted(PreparedAudit prepared)
    {
        var sink = new CountingSink();
        prepared.Run(sink);
        return (sink.Findings, sink.Remarks);
    }

    private sealed class CountingSink : IFindingSink
    {
        internal int Findings { get; private set; }

        internal int Remarks { get; private set; }

        public void Finding(Finding finding) => Findings++;

        public void Advice(Finding finding) => Remarks++;
    }
}
