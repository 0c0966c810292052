using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Support;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;

namespace ElJournal.Benchmarks.Audits;

/// <summary>How an audit grows with the school: time per duty must stay the same.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class GrowthBenchmarks : ICountsDuties
{
    private BenchmarkSchool school = null!;
    private PolicyEngine engine = null!;
    private PreparedAudit prepared = null!;

    [Params(100, 1000, 10_000)]
    public int Pupils { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        school = BenchmarkSchool.Of(Pupils);
        engine = new PolicyEngine(BenchmarkRegulations.Shipped("lenskaya-2017"));
        prepared = engine.Prepare(school.Record, school.Index);
    }

    public long CountDuties() =>
        BenchmarkSchool.DutiesOf(BenchmarkSchool.Of(Pupils).Prepare(BenchmarkRegulations.Shipped("lenskaya-2017")).Run(new CountingSink()));

    [Benchmark(Baseline = true)]
    public object Audit_FromFacts() => engine.Audit(school.Record, school.AsOf);

    [Benchmark]
    public object Audit_FromRows() => prepared.Run(new CountingSink());

    [Benchmark]
    public object Index_Build() => SchoolIndexBuilder.Build(school.Record, school.AsOf);
}
