using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Support;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Audits;

/// <summary>One record audited by five acts: as one plan, which shares cases and terms, against five audits one after another.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class FiveActsBenchmarks
{
    private const int Pupils = 1000;
    private static readonly string[] Acts = ["saki-2020", "lenskaya-2017", "elista-2023", "krasnomakskaya-2021", "aleksandrovskaya-2021"];
    private BenchmarkSchool school = null!;
    private Func<int>[] single = [];
    private Func<int> asOne = null!;

    /// <summary>Gets or sets whether the index and the rows are made anew in every audit, as of a record that was just read.</summary>
    [Params(true, false)]
    public bool FromFacts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        school = BenchmarkSchool.Of(Pupils);
        single = [.. Acts.Select(act => Audit(BenchmarkRegulations.Shipped(act)))];
        asOne = Audit(BenchmarkRegulations.Shipped(Acts));
    }

    [Benchmark(Baseline = true)]
    public int Audit_FiveActsOneByOne() => single.Sum(audit => audit());

    [Benchmark]
    public int Audit_FiveActsAsOnePlan() => asOne();

    private Func<int> Audit(Regulation regulation)
    {
        if (FromFacts)
        {
            var engine = new PolicyEngine(regulation);
            return () => engine.Audit(school.Record, school.AsOf).Findings.Length;
        }

        var prepared = school.Prepare(regulation);
        return () => prepared.Run(new CountingSink()).Totals.Duties;
    }
}
