using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Audits;

/// <summary>One run of an audit: parts of the school in parallel, a few results kept at a time and taken in order.</summary>
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
    private readonly VerdictCounts counts = new(plan.Regulation.Bindings.Length);
    private readonly GapCollector gaps = new();

    internal AuditSummary Run()
    {
        var parts = SchoolParts.Of(plan);
        var slots = OrderedParts.SlotsFor(options, parts.Length);
        var results = Enumerable.Range(0, slots).Select(_ => new PartitionResult(plan.Regulation.Bindings.Length)).ToArray();
        var ledgers = new TLedger[slots];
        new OrderedParts(
            parts.Length,
            slots,
            (part, slot) => ledgers[slot] = Judge(parts[part], part, results[slot]),
            (part, slot) =>
            {
                Take(part, results[slot], ledgers[slot]);
                options.Progress?.Invoke(part + 1, parts.Length);
            }).Run(options);

        return new AuditSummary(source)
        {
            Regulation = plan.Regulation,
            AsOf = plan.Index.AsOf,
            Totals = AuditTotals.Of(plan.Regulation.Bindings, counts),
            Counts = counts,
            Undetermined = gaps.ToGroups(plan.Regulation.Bindings),
            Notices = Notices.Of(plan, counts, gaps),
        };
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
