using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Packs;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Audits;

/// <summary>The whole audit that is written by hand too: lessons, marks, days of classes and teachers, orders. What the shipped pack binds beyond that is left out of both, and named.</summary>
public class SchoolAuditBenchmarks : AuditBenchmark
{
    [Params(BenchmarkRegulations.SchoolNorms, 30)]
    public override int Norms { get; set; }

    private protected override HandNormSet ByHand => HandNormSet.OfSchool(Norms);

    private protected override Regulation RegulationOf(int norms) => BenchmarkRegulations.OfSchool(norms);

    private protected override HandTally Judge<TLedger>(HandAudit hand, int threads, Func<TLedger> open) => hand.School(threads, open);
}
