using System.Collections.Concurrent;
using ElJournal.Benchmarks.Hand;
using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Benchmarks.Support;

/// <summary>The demo school of seed 1 in memory, as of the end of its year.</summary>
internal sealed class BenchmarkSchool
{
    private static readonly ConcurrentDictionary<int, BenchmarkSchool> Known = [];

    private BenchmarkSchool(int pupils)
    {
        Record = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = 1 }).Record;
        AsOf = Record.Register.Clock.EndOfDay(Record.Register.Year.Last);
        Index = SchoolIndexBuilder.Build(Record, AsOf);
    }

    internal SchoolYearRecord Record { get; }

    internal Instant AsOf { get; }

    internal SchoolIndex Index { get; }

    internal static BenchmarkSchool Of(int pupils) => Known.GetOrAdd(pupils, static p => new BenchmarkSchool(p));

    internal PreparedAudit Prepare(Regulation regulation) => new PolicyEngine(regulation).Prepare(Record, Index);

    /// <summary>Counts the verdicts on cases to which a norm applied.</summary>
    internal static long DutiesOf(AuditSummary summary) =>
        Enumerable.Range(0, summary.Regulation.Bindings.Length).Sum(b => Enum.GetValues<Verdict>()
            .Where(v => v is not (Verdict.NotApplicable or Verdict.NotInForce))
            .Sum(v => (long)summary.Counts.Of(b, isAdvice: false, v) + summary.Counts.Of(b, isAdvice: true, v)));

    /// <summary>Checks that the hand-written audit agrees with the engine at the end of the year and on a day in the middle of it, when duties are open.</summary>
    internal void Check(Regulation regulation, HandNormSet norms, Func<HandAudit, HandTally> hand) =>
        Check(regulation, (index, prepared) => hand(new HandAudit(index, prepared.Journals, norms)));

    /// <summary>Checks in the same way that another audit of the same rows agrees with the engine.</summary>
    internal void Check(Regulation regulation, Func<SchoolIndex, PreparedAudit, HandTally> other)
    {
        var year = Record.Register.Year;
        foreach (var asOf in new[] { AsOf, Record.Register.Clock.At(year.DateOf(year.Days / 2), new LocalTime(11, 0)) })
        {
            var index = SchoolIndexBuilder.Build(Record, asOf);
            var prepared = new PolicyEngine(regulation).Prepare(Record, index);
            Agreement.Check(prepared.Run(new CountingSink()), other(index, prepared));
        }
    }
}
