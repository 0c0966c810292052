using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Plans;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>Judges cases as an audit does, and keeps of each what a monitor needs.</summary>
internal struct CaseJudge<TCase> : ICaseVisitor<TCase>
    where TCase : struct, ICase
{
    private readonly CasePlan<TCase> plan;
    private readonly JudgedCases judged;
    private readonly List<LedgerEntry> entries = [];
    private readonly Instant asOf;
    private readonly int part;
    private CaseEvaluator<TCase, CaseVerdicts> evaluator;

    internal CaseJudge(CasePlan<TCase> plan, in Partition partition, JudgedCases judged)
    {
        (this.plan, this.judged, asOf, part) = (plan, judged, partition.Index.AsOf, partition.Ordinal);
        evaluator = new CaseEvaluator<TCase, CaseVerdicts>(plan, asOf, judged.Result, new CaseVerdicts(entries));
    }

    public void Visit(in TCase c)
    {
        var name = plan.Source.NameOf(in c);
        if (!judged.Begin(plan.Source, in name))
        {
            return;
        }

        entries.Clear();
        evaluator.Visit(in c);
        var slice = new CaseSlice(plan.Source, part, plan.Source.FilterOf(in c));
        var turn = c.OverAt is { } over && over > asOf ? over : (Instant?)null;
        var (finding, advice) = (0, 0);
        foreach (var entry in entries)
        {
            switch (entry.Verdict)
            {
                case Verdict.Pending:
                    var row = plan.RowOf(c.Day, entry.Binding);
                    Keep(entry, Standing(in c, in name, in slice, in entry, row.IsAdvice) with { Bearer = plan.Tables.Bearers[row.Bearer].Who(in c), Due = entry.Due });
                    turn = Earlier(turn, TurnOf(entry.Due));
                    break;
                case Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated:
                    var isAdvice = plan.RowOf(c.Day, entry.Binding).IsAdvice;
                    var found = isAdvice ? judged.Result.Advice[advice++] : judged.Result.Findings[finding++];
                    Keep(entry, Standing(in c, in name, in slice, in entry, isAdvice) with { Bearer = found.Bearer, Due = entry.Due, FulfilledAt = found.FulfilledAt, Detail = found.Detail });
                    break;
            }
        }

        foreach (var (binding, isAdvice, reason, _) in judged.Result.Gaps)
        {
            var entry = new LedgerEntry(binding, 0, Verdict.Undetermined, Deadline.NotSet);
            Keep(entry, Standing(in c, in name, in slice, in entry, isAdvice) with { Detail = reason });
        }

        judged.Result.Forget();
        if (turn is { } at)
        {
            judged.Turns.Add((at, slice));
        }
    }

    private readonly void Keep(LedgerEntry entry, StandingVerdict verdict) => judged.Standing.Add((new VerdictKey(entry.Binding, verdict.Case), verdict));

    private readonly StandingVerdict Standing(in TCase c, in CaseName name, in CaseSlice slice, in LedgerEntry entry, bool isAdvice) => new()
    {
        Binding = plan.Context.Bindings[entry.Binding],
        Case = name,
        Journal = plan.Source.JournalOf(in c),
        Verdict = entry.Verdict,
        IsAdvice = isAdvice,
        Due = Deadline.NotSet,
        Bearer = null,
        Slice = slice,
    };

    /// <summary>The first instant at which a deadline has passed.</summary>
    private static Instant? TurnOf(in Deadline due) => due.InstantOrNull is { } last && due.IsInclusive ? last + Duration.Epsilon : due.InstantOrNull;

    private static Instant? Earlier(Instant? left, Instant? right) => left is null || right < left ? right : left;
}
