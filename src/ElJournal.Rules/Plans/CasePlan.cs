using ElJournal.Domain.Coverage;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Monitoring;
using ElJournal.Rules.WhatIf;

namespace ElJournal.Rules.Plans;

/// <summary>The compiled norms of one kind of case.</summary>
internal abstract class CasePlan(CaseKind kind)
{
    /// <summary>Gets the kind of case.</summary>
    internal CaseKind Kind { get; } = kind;

    /// <summary>Shows the norms, with their kind of case, to a visitor.</summary>
    internal abstract void Show(IPlanVisitor visitor);

    /// <summary>Judges every case of a part of the school.</summary>
    internal abstract void Run<TLedger>(in Partition partition, PartitionResult result, ref TLedger ledger)
        where TLedger : struct, ILedger;

    /// <summary>Gets the kinds of fact that words of the norms read.</summary>
    internal abstract FactKinds Reads { get; }

    /// <summary>Judges some cases of a part of the school for a monitor.</summary>
    /// <param name="partition">The part of the school.</param>
    /// <param name="only">Which cases of it.</param>
    /// <param name="judged">Takes the verdicts.</param>
    internal abstract void Judge(in Partition partition, in CaseFilter only, JudgedCases judged);

    /// <summary>Gives the plan on another calendar.</summary>
    /// <param name="context">The context of the same regulation and school on the other calendar.</param>
    internal abstract CasePlan On(PlanContext context);

    /// <summary>Says whether a duty may be due at another moment under this plan than under the one on another calendar.</summary>
    internal abstract bool HasOtherDues(CasePlan other);

    /// <summary>Judges the cases of a part of the school that have a duty due at another moment under the plan on another calendar.</summary>
    internal abstract void JudgeMoved(in Partition partition, CasePlan other, JudgedCases judged);

    /// <summary>Titles the cases of a part of the school that are asked for by name.</summary>
    internal abstract void Entitle(in Partition partition, in CaseFilter only, Dictionary<CaseName, string> titles);

    /// <summary>Gives the cases of pairs their names, and tells who answers by this plan and whether a breach counts.</summary>
    /// <param name="partition">The part of the school.</param>
    /// <param name="pairs">The pairs, by number of the case.</param>
    /// <param name="isLeft">Whether this is the plan of the first act.</param>
    internal abstract void Label(in Partition partition, IReadOnlyList<DutyPair> pairs, bool isLeft);

    /// <summary>Says in Russian why a verdict could not be given.</summary>
    internal abstract string DescribeCause(UndeterminedCause cause);

    /// <summary>Explains one norm's verdict on the case that a text names, or gives null when this part has no such case.</summary>
    internal abstract Explanation? Explain(in Partition partition, int binding, string about);
}
