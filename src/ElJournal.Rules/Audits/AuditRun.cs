using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>One run of an audit: parts of the school in parallel, a few at a time, their results taken in order.</summary>
internal sealed class AuditRun<TLedger>(
    Plan plan,
    ISchoolYearSource source,
    Func<int, JournalIndex> rowsOf,
    IFindingSink sink,
    AuditOptions options,
    Func<int, TLedger> open,
    Action<int, TLedger> close)
    where TLedger : struct, ILedger
{
    /// <summary>Enough to even out large and small journals, few enough that their findings stay small.</summary>
    private const int PartsPerThread = 8;

    private readonly VerdictCounts counts = new(plan.Regulation.Bindings.Length);
    private readonly GapCollector gaps = new();

    internal AuditSummary Run()
    {
        var parts = SchoolParts.Of(plan);
        var chunk = Math.Max(1, options.Parallelism) * PartsPerThread;
        var results = Enumerable.Range(0, Math.Min(chunk, parts.Length)).Select(_ => new PartitionResult(plan.Regulation.Bindings.Length)).ToArray();
        var ledgers = new TLedger[results.Length];
        for (var first = 0; first < parts.Length; first += chunk)
        {
            var count = Math.Min(chunk, parts.Length - first);
            Judge(parts, first, count, results, ledgers);
            for (var i = 0; i < count; i++)
            {
                Take(first + i, results[i], ledgers[i]);
            }

            options.Progress?.Invoke(first + count, parts.Length);
        }

        var undetermined = gaps.ToGroups(plan.Regulation.Bindings);
        return new AuditSummary(source)
        {
            Regulation = plan.Regulation,
            AsOf = plan.Index.AsOf,
            Totals = AuditTotals.Of(plan.Regulation.Bindings, counts),
            Counts = counts,
            Undetermined = [.. undetermined.Where(g => !g.IsAdvice)],
            Notices = Notices.Of(plan, counts, undetermined),
        };
    }

    private void Judge(ImmutableArray<(CaseScope Scope, int Ordinal)> parts, int first, int count, PartitionResult[] results, TLedger[] ledgers)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Parallelism), CancellationToken = options.Cancellation };
        if (parallel.MaxDegreeOfParallelism == 1)
        {
            for (var i = 0; i < count; i++)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                ledgers[i] = Judge(parts[first + i], first + i, results[i]);
            }
        }
        else
        {
            Parallel.For(0, count, parallel, i => ledgers[i] = Judge(parts[first + i], first + i, results[i]));
        }
    }

    private TLedger Judge((CaseScope Scope, int Ordinal) part, int number, PartitionResult result)
    {
        var journal = part.Scope == CaseScope.Journal ? rowsOf(part.Ordinal) : null;
        var partition = new Partition(plan.Index, part.Scope, part.Ordinal, plan.Marks, journal);
        var ledger = open(number);
        foreach (var kind in plan.Of(part.Scope))
        {
            kind.Run(partition, result, ref ledger);
        }

        return ledger;
    }

    private void Take(int number, PartitionResult result, TLedger ledger)
    {
        counts.Add(result.Counts);
        gaps.Add(result);
        result.Findings.ForEach(sink.Finding);
        result.Advice.ForEach(sink.Advice);
        result.Clear();
        close(number, ledger);
    }
}
