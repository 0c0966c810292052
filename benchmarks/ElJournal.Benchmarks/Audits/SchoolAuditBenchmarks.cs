using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Hand;
using ElJournal.Benchmarks.Packs;
using ElJournal.Rules.Packs;

namespace ElJournal.Benchmarks.Audits;

/// <summary>The whole audit: lessons, marks, days of classes and teachers, orders.</summary>
public class SchoolAuditBenchmarks : AuditBenchmark
{
    [Params(BenchmarkRegulations.PackNorms, 30)]
    public override int Norms { get; set; }

    private protected override int PackNorms => BenchmarkRegulations.PackNorms;

    private protected override Regulation RegulationOf(int norms) => BenchmarkRegulations.OfSchool(norms);

    private protected override HandTally Judge<TLedger>(HandAudit hand, int threads, Func<TLedger> open) => hand.School(threads, open);
}
