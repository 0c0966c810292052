using System.Numerics;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using ElJournal.Rules.WhatIf;
using NodaTime;

namespace ElJournal.Rules.Plans;

/// <summary>The compiled norms of one kind of case.</summary>
internal sealed class CasePlan<TCase> : CasePlan
    where TCase : struct, ICase
{
    internal CasePlan(CaseSource<TCase> source, PlanContext context)
        : this(source, context, CasePlanCompiler<TCase>.Compile(source, context))
    {
    }

    private CasePlan(CaseSource<TCase> source, PlanContext context, CasePlanTables<TCase> tables)
        : base(source) =>
        (Source, Context, Tables) = (source, context, tables);

    internal CaseSource<TCase> Source { get; }

    internal PlanContext Context { get; }

    internal CasePlanTables<TCase> Tables { get; }

    internal override void Run<TLedger>(in Partition partition, PartitionResult result, ref TLedger ledger)
    {
        var evaluator = new CaseEvaluator<TCase, TLedger>(this, partition.Index.AsOf, result, ledger);
        Source.Visit(partition, ref evaluator);
        ledger = evaluator.Ledger;
    }

    internal override FactKinds Reads =>
        Tables.Terms.Select(term => term.Reads)
            .Concat(Tables.Moments.Select(moment => moment.Reads))
            .Concat(Tables.Bearers.Select(bearer => bearer.Reads))
            .Concat(Tables.Dues.Select(due => due.Reads))
            .Aggregate(FactKinds.None, static (all, kinds) => all | kinds);

    internal override void Judge(in Partition partition, in CaseFilter only, JudgedCases judged)
    {
        var judge = new CaseJudge<TCase>(this, in partition, judged);
        Source.Visit(in partition, in only, ref judge);
    }

    internal override CasePlan On(PlanContext context) => new CasePlan<TCase>(Source, context, Tables.On(context.Index));

    internal override bool HasOtherDues(CasePlan other) => !Tables.Dues.SequenceEqual(((CasePlan<TCase>)other).Tables.Dues);

    internal override void JudgeMoved(in Partition partition, CasePlan other, JudgedCases judged)
    {
        var judge = new MovedCaseJudge<TCase>(Tables, ((CasePlan<TCase>)other).Tables, new CaseJudge<TCase>(this, in partition, judged));
        Source.Visit(in partition, ref judge);
    }

    internal override void Entitle(in Partition partition, in CaseFilter only, Dictionary<CaseName, string> titles)
    {
        var entitler = new Entitler(Source, titles);
        Source.Visit(in partition, in only, ref entitler);
    }

    /// <summary>Gives the row of a binding on a day.</summary>
    internal PlanRow RowOf(int day, int binding) => Array.Find(Tables.RowsOn(day), r => r.Binding == binding);

    internal override void Label(in Partition partition, IReadOnlyList<DutyPair> pairs, bool isLeft)
    {
        if (pairs.Count > 0)
        {
            var labeller = new Labeller(this, pairs, isLeft);
            Source.Visit(partition, ref labeller);
        }
    }

    internal override Explanation? Explain(in Partition partition, int binding, string about)
    {
        var finder = new Finder(this, binding, about);
        Source.Visit(partition, ref finder);
        return finder.Found;
    }

    private (Verdict Verdict, string? Cause) JudgeOne(in TCase c, int binding)
    {
        var result = new PartitionResult(Context.Bindings.Length);
        var evaluator = new CaseEvaluator<TCase, SingleVerdict>(this, Context.Index.AsOf, result, new SingleVerdict(binding));
        evaluator.Visit(in c);
        var cause = result.Gaps.FirstOrDefault(g => g.Binding == binding).Reason;
        return (evaluator.Ledger.Verdict!.Value, cause);
    }

    internal CaseNorm<TCase> NormOf(int binding) => (CaseNorm<TCase>)Context.Bindings[binding].Norm;

    internal override void Show(IPlanVisitor visitor) => visitor.Visit(new PlannedCases<TCase>(this));

    /// <summary>Makes a finding.</summary>
    internal Finding FindingOf(in PlanRow row, Verdict verdict, Instant? due, Instant? fulfilledAt, string? detail, in TCase c) => new()
    {
        Binding = Context.Bindings[row.Binding],
        Verdict = verdict,
        Case = Source.NameOf(in c),
        Journal = Source.JournalOf(in c),
        Bearer = Tables.Bearers[row.Bearer].Who(in c),
        Due = due,
        FulfilledAt = fulfilledAt,
        Detail = detail,
    };

    /// <summary>Says what was found where a prohibition is broken, or gives null.</summary>
    internal string? FoundBy(in PlanRow row, in TCase c)
    {
        if (((Prohibition<TCase>)NormOf(row.Binding)).Detail is { } detail)
        {
            return detail(in c);
        }

        string? found = null;
        for (var breach = row.Breach; breach != 0 && found is null; breach &= breach - 1)
        {
            found = Tables.Terms[BitOperations.TrailingZeroCount(breach)].Values?.Invoke(in c);
        }

        return found;
    }

    internal override string DescribeCause(UndeterminedCause cause) => cause.Kind switch
    {
        UndeterminedCause.Kinds.Coverage => CauseTexts.Coverage((FactKinds)cause.Detail),
        UndeterminedCause.Kinds.Term => Tables.Terms[(int)cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Moment => Tables.Moments[(int)cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Due => CauseTexts.Due(Tables.Dues[(int)cause.Detail].RuleOf(0)),
        UndeterminedCause.Kinds.NotSet => CauseTexts.NotSet,
        _ => throw new InvalidOperationException("Unknown cause."),
    };

    /// <summary>Walks the cases and the pairs side by side: both stand by number.</summary>
    private struct Labeller(CasePlan<TCase> plan, IReadOnlyList<DutyPair> pairs, bool isLeft) : ICaseVisitor<TCase>
    {
        private int ordinal = -1;
        private int next;

        public void Visit(in TCase c)
        {
            ordinal++;
            for (; next < pairs.Count && pairs[next].Case == ordinal; next++)
            {
                Label(pairs[next], in c);
            }
        }

        private readonly void Label(DutyPair pair, in TCase c)
        {
            if ((isLeft ? pair.Left : pair.Right) is not { Binding: var binding })
            {
                return;
            }

            (pair.Name, pair.Title, pair.Journal) = (plan.Source.NameOf(in c), plan.Source.Describe(in c), plan.Source.JournalOf(in c));
            var row = plan.RowOf(c.Day, binding);
            var held = (plan.Tables.Bearers[row.Bearer].Who(in c), row.IsAdvice ? Force.Advice : Force.Binding);
            (pair.OfLeft, pair.OfRight) = isLeft ? (held, pair.OfRight) : (pair.OfLeft, held);
        }
    }

    /// <summary>Titles cases that stand in a list.</summary>
    private readonly struct Entitler(CaseSource<TCase> source, Dictionary<CaseName, string> titles) : ICaseVisitor<TCase>
    {
        public void Visit(in TCase c)
        {
            var name = source.NameOf(in c);
            if (titles.ContainsKey(name))
            {
                titles[name] = source.Describe(in c);
            }
        }
    }

    /// <summary>Looks for one case and explains one norm's verdict on it.</summary>
    private struct Finder(CasePlan<TCase> plan, int binding, string about) : ICaseVisitor<TCase>
    {
        internal Explanation? Found { get; private set; }

        public void Visit(in TCase c)
        {
            if (Found is null && plan.Source.About(in c) == about)
            {
                Found = new CaseExplainer<TCase>(plan.Source, plan.Context, plan.Tables, plan.JudgeOne).Explain(in c, binding);
            }
        }
    }
}
