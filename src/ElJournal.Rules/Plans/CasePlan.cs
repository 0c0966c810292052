using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Explanations;

namespace ElJournal.Rules.Plans;

/// <summary>The compiled norms of one kind of case.</summary>
internal abstract class CasePlan(CaseKind kind)
{
    /// <summary>Gets the kind of case.</summary>
    internal CaseKind Kind { get; } = kind;

    /// <summary>Judges every case of a part of the school.</summary>
    internal abstract void Run<TLedger>(in Partition partition, PartitionResult result, ref TLedger ledger)
        where TLedger : struct, ILedger;

    /// <summary>Explains one norm's verdict on the case that a text names, or gives null when this part has no such case.</summary>
    internal abstract Explanation? Explain(in Partition partition, int binding, string about);
}
