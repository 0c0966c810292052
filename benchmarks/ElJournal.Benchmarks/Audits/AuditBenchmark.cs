using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Packs;
using ElJournal.Benchmarks.Support;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Audits;

/// <summary>An audit of the demo school by the engine against a loop written by hand, on the same rows and day tables.</summary>
/// <remarks>The baseline keeps what an engineer would keep: counts, and breaches as small values. The engine gives findings with their ids, which is part of what it costs.</remarks>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public abstract class AuditBenchmark : ICountsDuties
{
    private const int Pupils = 1000;
    private PreparedAudit engine = null!;
    private HandAudit hand = null!;

    public static IEnumerable<int> ThreadCounts => [1, Environment.ProcessorCount];

    public abstract int Norms { get; set; }

    [ParamsSource(nameof(ThreadCounts))]
    public int Threads { get; set; }

    private protected abstract HandNormSet ByHand { get; }

    private AuditOptions Options => new() { Parallelism = Threads };

    [GlobalSetup]
    public void Setup()
    {
        var school = BenchmarkSchool.Of(Pupils);
        Console.WriteLine($"// Norms of the pack that neither side computes: {string.Join(", ", BenchmarkRegulations.LeftOut)}");
        school.Check(RegulationOf(Norms), ByHand, h => Judge(h, 1, static () => default(NoHandLedger)));
        engine = school.Prepare(RegulationOf(Norms));
        hand = new HandAudit(school.Index, engine.Journals, ByHand);
    }

    public long CountDuties() => BenchmarkSchool.DutiesOf(BenchmarkSchool.Of(Pupils).Prepare(RegulationOf(Norms)).Run(new CountingSink()));

    [Benchmark(Baseline = true)]
    public object Audit_HandLoop() => Judge(hand, Threads, static () => default(NoHandLedger));

    [Benchmark]
    public object Audit_Engine() => engine.Run(new CountingSink(), Options);

    [Benchmark]
    public object Audit_HandLoopWithLedger() => Judge(hand, Threads, static () => new PackedLedger([]));

    [Benchmark]
    public object Audit_EngineWithLedger()
    {
        long entries = 0;
        engine.Run(new CountingSink(), Options, static _ => new PackedLedger([]), (_, ledger) => entries += ledger.Entries.Count);
        return entries;
    }

    private protected abstract Regulation RegulationOf(int norms);

    private protected abstract HandTally Judge<TLedger>(HandAudit hand, int threads, Func<TLedger> open)
        where TLedger : struct, IHandLedger;
}
