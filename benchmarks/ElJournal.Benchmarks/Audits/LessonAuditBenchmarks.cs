using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Packs;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Audits;

/// <summary>The norms about lessons alone: what the engine costs by itself, the scan of marks left out.</summary>
public class LessonAuditBenchmarks : AuditBenchmark
{
    [Params(BenchmarkRegulations.LessonNorms, 30)]
    public override int Norms { get; set; }

    private protected override HandNormSet ByHand => HandNormSet.OfLessons(Norms);

    private protected override Regulation RegulationOf(int norms) => BenchmarkRegulations.OfLessons(norms);

    private protected override HandTally Judge<TLedger>(HandAudit hand, int threads, Func<TLedger> open) => hand.Lessons(threads, open);
}
