using ElJournal.Domain.Coverage;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Plans;

/// <summary>The compiled norms of one kind of case.</summary>
internal sealed class CasePlan<TCase> : CasePlan
    where TCase : struct, ICase
{
    internal CasePlan(CaseSource<TCase> source, PlanContext context)
        : base(source)
    {
        Source = source;
        Context = context;
        Tables = CasePlanCompiler<TCase>.Compile(source, context);
    }

    internal CaseSource<TCase> Source { get; }

    internal PlanContext Context { get; }

    internal CasePlanTables<TCase> Tables { get; }

    internal override void Run<TLedger>(in Partition partition, PartitionResult result, ref TLedger ledger)
    {
        var evaluator = new CaseEvaluator<TCase, TLedger>(this, result, ledger);
        Source.Visit(partition, ref evaluator);
        ledger = evaluator.Ledger;
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
        var evaluator = new CaseEvaluator<TCase, SingleVerdict>(this, result, new SingleVerdict(binding));
        evaluator.Visit(in c);
        var cause = result.Gaps.FirstOrDefault(g => g.Binding == binding).Reason;
        return (evaluator.Ledger.Verdict!.Value, cause);
    }

    internal CaseNorm<TCase> NormOf(int binding) => (CaseNorm<TCase>)Context.Bindings[binding].Norm;

    internal string DescribeCause(UndeterminedCause cause) => cause.Kind switch
    {
        UndeterminedCause.Kinds.Coverage => CauseTexts.Coverage((FactKinds)cause.Detail),
        UndeterminedCause.Kinds.Term => Tables.Terms[(int)cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Moment => Tables.Moments[(int)cause.Detail].UnknownBecause,
        UndeterminedCause.Kinds.Due => CauseTexts.Due(Tables.Dues[(int)cause.Detail].RuleOf(0)),
        UndeterminedCause.Kinds.NotSet => CauseTexts.NotSet,
        _ => throw new InvalidOperationException("Unknown cause."),
    };

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
