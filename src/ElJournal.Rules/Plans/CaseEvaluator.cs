using System.Numerics;
using System.Runtime.CompilerServices;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>The hot loop: judges every norm of a segment of the year on one case after the other.</summary>
/// <remarks>
/// Terms are asked once per case and become bits; moments are asked when a norm first needs them; nothing is allocated but for findings and gaps. What is rare stands in methods that are never inlined: the frame
/// of the loop, which is cleared for every case, stays small.
/// </remarks>
internal struct CaseEvaluator<TCase, TLedger> : ICaseVisitor<TCase>
    where TCase : struct, ICase
    where TLedger : struct, ILedger
{
    private readonly CasePlan<TCase> plan;
    private readonly PartitionResult result;
    private readonly VerdictCounts counts;
    private readonly Instant asOf;
    private readonly TermFunction<TCase>[] terms;
    private readonly MomentFunction<TCase>[] moments;
    private readonly DayFunction<TCase>[] anchors;
    private readonly DueColumn[] columns;
    private readonly Moment[] dones;
    private readonly int[] days;
    private TLedger ledger;
    private int ordinal;

    internal CaseEvaluator(CasePlan<TCase> plan, Instant asOf, PartitionResult result, TLedger ledger)
    {
        (this.plan, this.asOf, this.result, this.ledger, ordinal) = (plan, asOf, result, ledger, -1);
        counts = result.Counts;
        (terms, moments, anchors, columns) = (plan.Tables.Holds, plan.Tables.When, plan.Tables.Days, plan.Tables.Dues);
        (dones, days) = (new Moment[moments.Length], new int[anchors.Length]);
    }

    internal TLedger Ledger
    {
        readonly get => ledger;
        set => ledger = value;
    }

    public void Visit(in TCase c)
    {
        ordinal++;
        ulong yes = 0, unknown = 0, haveDone = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var truth = (ulong)terms[i](in c);
            yes |= (truth & 1) << i;
            unknown |= (truth >> 1) << i;
        }

        for (var i = 0; i < anchors.Length; i++)
        {
            days[i] = anchors[i](in c);
        }

        var slot = Deadline.NotSet;
        foreach (ref readonly var row in plan.Tables.RowsOn(c.Day).AsSpan())
        {
            var missing = row.When & ~yes;
            if (!row.IsInForce)
            {
                Count(in row, Verdict.NotInForce);
            }
            else if (missing != 0)
            {
                JudgeUnmet(in row, missing, unknown, in c);
            }
            else if (row.Due < 0)
            {
                JudgeProhibition(in row, yes, unknown, in c);
            }
            else
            {
                if ((haveDone >> row.Moment & 1) == 0)
                {
                    dones[row.Moment] = moments[row.Moment](in c);
                    haveDone |= 1UL << row.Moment;
                }

                ref readonly var due = ref columns[row.Due].Of(in c, days[row.Anchor], ref slot);
                if (Judgement.IsFulfilled(in due, in dones[row.Moment]))
                {
                    Count(in row, Verdict.Fulfilled, in due);
                }
                else
                {
                    JudgeDuty(in row, in due, in c);
                }
            }
        }
    }

    private void JudgeUnmet(in PlanRow row, ulong missing, ulong unknown, in TCase c)
    {
        if ((missing & ~unknown) != 0)
        {
            Count(in row, Verdict.NotApplicable);
        }
        else
        {
            Undetermined(in row, TermCause(missing, in c), in c);
        }
    }

    private void JudgeProhibition(in PlanRow row, ulong yes, ulong unknown, in TCase c)
    {
        var missing = row.Breach & ~yes;
        if (missing == 0)
        {
            Count(in row, Verdict.Violated);
            Report(in row, Verdict.Violated, due: null, fulfilledAt: null, plan.FoundBy(in row, in c), in c);
        }
        else if ((missing & ~unknown) != 0)
        {
            Count(in row, Verdict.Fulfilled);
        }
        else
        {
            Undetermined(in row, TermCause(missing, in c), in c);
        }
    }

    /// <summary>Judges a duty that was not plainly done in time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void JudgeDuty(in PlanRow row, in Deadline due, in TCase c)
    {
        ref readonly var done = ref dones[row.Moment];
        if (done.IsNotYet && (row.Needs & ~c.Complete) is var missing and not FactKinds.None)
        {
            Undetermined(in row, UndeterminedCause.OfCoverage(missing), in c);
            return;
        }

        if (due.Kind == DeadlineKind.NotSet && !done.IsDoubtful && c.Closing is { IsKnown: true } closing)
        {
            Decided(in row, Judgement.OfClosing(closing.Instant, in done), Deadline.Until(closing), in done, in c);
            return;
        }

        var verdict = Judgement.OfDuty(in due, in done, in asOf, due.Kind == DeadlineKind.NotSet && c.IsOver);
        if (verdict == Verdict.Undetermined)
        {
            Undetermined(
                in row,
                due.Kind == DeadlineKind.NotSet && !done.IsDoubtful ? UndeterminedCause.NotSet
                : due.Kind == DeadlineKind.Unknown ? UndeterminedCause.OfDue(row.Due)
                : UndeterminedCause.OfMoment(row.Moment),
                in c);
            return;
        }

        if (verdict is (Verdict.Overdue or Verdict.FulfilledLate) && (columns[row.Due].Reads & ~c.Complete) is var unknown and not FactKinds.None)
        {
            Undetermined(in row, UndeterminedCause.OfCoverage(unknown), in c);
            return;
        }

        Decided(in row, verdict, in due, in done, in c);
    }

    private void Decided(in PlanRow row, Verdict verdict, in Deadline due, in Moment done, in TCase c)
    {
        Count(in row, verdict, in due);
        if (verdict is Verdict.Overdue or Verdict.FulfilledLate)
        {
            Report(in row, verdict, due.InstantOrNull, done.InstantOrNull, detail: null, in c);
        }
    }

    private void Count(in PlanRow row, Verdict verdict) => Count(in row, verdict, Deadline.NotSet);

    private void Count(in PlanRow row, Verdict verdict, in Deadline due)
    {
        counts.Add(row.Counters, verdict);
        ledger.Add(new LedgerEntry(row.Binding, ordinal, verdict, due));
    }

    private readonly UndeterminedCause TermCause(ulong unknownTerms, in TCase c)
    {
        var bit = BitOperations.TrailingZeroCount(unknownTerms);
        var missing = plan.Tables.Terms[bit].Blames & ~c.Complete;
        return missing == FactKinds.None ? UndeterminedCause.OfTerm(bit) : UndeterminedCause.OfCoverage(missing);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Undetermined(in PlanRow row, UndeterminedCause cause, in TCase c)
    {
        Count(in row, Verdict.Undetermined);
        result.AddGap(row.Binding, row.IsAdvice, cause, plan, plan.Source.NameOf(in c));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Report(in PlanRow row, Verdict verdict, Instant? due, Instant? fulfilledAt, string? detail, in TCase c) =>
        result.Add(plan.FindingOf(in row, verdict, due, fulfilledAt, detail, in c), row.IsAdvice);
}
