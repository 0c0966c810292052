using System.Numerics;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>The compiled norms of one kind of case.</summary>
internal sealed class CasePlan<TCase> : CasePlan
    where TCase : struct, ICase
{
    private readonly CaseSource<TCase> source;
    private readonly PlanContext context;
    private readonly CasePlanTables<TCase> tables;

    internal CasePlan(CaseSource<TCase> source, PlanContext context)
        : base(source)
    {
        this.source = source;
        this.context = context;
        tables = CasePlanCompiler<TCase>.Compile(source, context);
    }

    internal override void Run<TLedger>(in Partition partition, PartitionResult result, ref TLedger ledger)
    {
        var evaluator = new Evaluator<TLedger>(this, result, ledger);
        source.Visit(partition, ref evaluator);
        ledger = evaluator.Ledger;
    }

    internal override Explanation? Explain(in Partition partition, int binding, string about)
    {
        var finder = new Finder(this, binding, about);
        source.Visit(partition, ref finder);
        return finder.Found;
    }

    private (Verdict Verdict, string? Cause) JudgeOne(in TCase c, int binding)
    {
        var result = new PartitionResult(context.Bindings.Length);
        var evaluator = new Evaluator<SingleVerdict>(this, result, new SingleVerdict(binding));
        evaluator.Visit(in c);
        var cause = result.Gaps.FirstOrDefault(g => g.Binding == binding).Reason;
        return (evaluator.Ledger.Verdict!.Value, cause);
    }

    private CaseNorm<TCase> NormOf(int binding) => (CaseNorm<TCase>)context.Bindings[binding].Norm;

    private string DescribeCause(UndeterminedCause cause) => cause.Kind switch
    {
        UndeterminedCause.Kinds.Coverage => CauseTexts.Coverage((FactKinds)cause.Detail),
        UndeterminedCause.Kinds.Term => tables.Terms[cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Moment => tables.Moments[cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Due => CauseTexts.Due(tables.Dues[cause.Detail].RuleOf(0)),
        UndeterminedCause.Kinds.NotSet => CauseTexts.NotSet,
        _ => throw new InvalidOperationException("Unknown cause."),
    };

    /// <summary>The hot loop: judges every norm of a segment on one case.</summary>
    private struct Evaluator<TLedger> : ICaseVisitor<TCase>
        where TLedger : struct, ILedger
    {
        private readonly CasePlan<TCase> plan;
        private readonly PartitionResult result;
        private readonly Instant asOf;
        private readonly Term<TCase>[] terms;
        private readonly CaseMoment<TCase>[] moments;
        private readonly DueColumn[] columns;
        private readonly CaseAnchor<TCase>[] anchors;
        private readonly Deadline[] dues;
        private readonly Moment[] dones;
        private TLedger ledger;
        private int ordinal;

        internal Evaluator(CasePlan<TCase> plan, PartitionResult result, TLedger ledger)
        {
            (this.plan, this.result, this.ledger, ordinal) = (plan, result, ledger, -1);
            asOf = plan.context.Index.AsOf;
            (terms, moments, columns, anchors) = (plan.tables.Terms, plan.tables.Moments, plan.tables.Dues, plan.tables.Anchors);
            dues = new Deadline[columns.Length];
            dones = new Moment[moments.Length];
        }

        internal TLedger Ledger
        {
            readonly get => ledger;
            set => ledger = value;
        }

        public void Visit(in TCase c)
        {
            ordinal++;
            ulong yes = 0, unknown = 0;
            var words = terms;
            for (var i = 0; i < words.Length; i++)
            {
                var truth = (ulong)words[i].Holds(in c);
                yes |= (truth & 1) << i;
                unknown |= (truth >> 1) << i;
            }

            ulong haveDue = 0, haveDone = 0;
            foreach (ref readonly var row in plan.tables.RowsOn(c.Day).AsSpan())
            {
                if (!row.IsInForce)
                {
                    Count(row, Verdict.NotInForce, default);
                    continue;
                }

                var missing = row.When & ~yes;
                if (missing != 0)
                {
                    if ((missing & ~unknown) != 0)
                    {
                        Count(row, Verdict.NotApplicable, default);
                    }
                    else
                    {
                        Undetermined(row, TermCause(missing, in c), in c);
                    }

                    continue;
                }

                if (row.Due < 0)
                {
                    JudgeProhibition(row, yes, unknown, in c);
                    continue;
                }

                if ((haveDue >> row.Due & 1) == 0)
                {
                    dues[row.Due] = columns[row.Due].Of(in c, anchors[row.Due].Day(in c));
                    haveDue |= 1UL << row.Due;
                }

                if ((haveDone >> row.Moment & 1) == 0)
                {
                    dones[row.Moment] = moments[row.Moment].When(in c);
                    haveDone |= 1UL << row.Moment;
                }

                JudgeDuty(row, in c);
            }
        }

        private readonly UndeterminedCause TermCause(ulong unknownTerms, in TCase c)
        {
            var bit = BitOperations.TrailingZeroCount(unknownTerms);
            var missing = terms[bit].Blames & ~c.Complete;
            return missing == FactKinds.None ? UndeterminedCause.OfTerm(bit) : UndeterminedCause.OfCoverage(missing);
        }

        private void JudgeDuty(in PlanRow row, in TCase c)
        {
            ref readonly var due = ref dues[row.Due];
            ref readonly var done = ref dones[row.Moment];
            if (done.IsNotYet && (row.Needs & ~c.Complete) is var missing and not FactKinds.None)
            {
                Undetermined(row, UndeterminedCause.OfCoverage(missing), in c);
                return;
            }

            var verdict = Judgement.OfDuty(due, done, asOf, due.Kind == DeadlineKind.NotSet && c.IsOver);
            if (verdict == Verdict.Undetermined)
            {
                Undetermined(
                    row,
                    due.Kind == DeadlineKind.NotSet ? UndeterminedCause.NotSet
                    : due.Kind == DeadlineKind.Unknown ? UndeterminedCause.OfDue(row.Due)
                    : UndeterminedCause.OfMoment(row.Moment),
                    in c);
                return;
            }

            Count(row, verdict, due);
            if (verdict is Verdict.Overdue or Verdict.FulfilledLate)
            {
                Report(row, verdict, due.InstantOrNull, done.InstantOrNull, detail: null, in c);
            }
        }

        private void JudgeProhibition(in PlanRow row, ulong yes, ulong unknown, in TCase c)
        {
            var missing = row.Breach & ~yes;
            if (missing == 0)
            {
                Count(row, Verdict.Violated, default);
                Report(row, Verdict.Violated, due: null, fulfilledAt: null, ((Prohibition<TCase>)plan.NormOf(row.Binding)).Detail?.Invoke(in c), in c);
            }
            else if ((missing & ~unknown) != 0)
            {
                Count(row, Verdict.Fulfilled, default);
            }
            else
            {
                Undetermined(row, TermCause(missing, in c), in c);
            }
        }

        private void Count(in PlanRow row, Verdict verdict, in Deadline due)
        {
            result.Count(row.Binding, row.IsAdvice, verdict);
            ledger.Add(new LedgerEntry(row.Binding, ordinal, verdict, due));
        }

        private void Undetermined(in PlanRow row, UndeterminedCause cause, in TCase c)
        {
            Count(row, Verdict.Undetermined, default);
            var planned = plan;
            result.AddGap(row.Binding, row.IsAdvice, cause, () => planned.DescribeCause(cause), planned.source.About(in c));
        }

        private readonly void Report(in PlanRow row, Verdict verdict, Instant? due, Instant? fulfilledAt, string? detail, in TCase c)
        {
            var norm = plan.NormOf(row.Binding);
            result.Add(
                new Finding
                {
                    Binding = plan.context.Bindings[row.Binding],
                    Verdict = verdict,
                    About = plan.source.About(in c),
                    Journal = plan.source.JournalOf(in c),
                    Bearer = norm.Bearer(in c),
                    Due = due,
                    FulfilledAt = fulfilledAt,
                    Detail = detail,
                },
                row.IsAdvice);
        }
    }

    /// <summary>Looks for one case and explains one norm's verdict on it.</summary>
    private struct Finder(CasePlan<TCase> plan, int binding, string about) : ICaseVisitor<TCase>
    {
        internal Explanation? Found { get; private set; }

        public void Visit(in TCase c)
        {
            if (Found is null && plan.source.About(in c) == about)
            {
                Found = new CaseExplainer<TCase>(plan.source, plan.context, plan.tables, plan.JudgeOne).Explain(in c, binding);
            }
        }
    }
}
