using ElJournal.Domain.Journals;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Cases;

/// <summary>Источник дел: gives the cases of one kind in a part of the school.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public abstract class CaseSource<TCase> : CaseKind
    where TCase : struct, ICase
{
    private protected CaseSource()
    {
    }

    /// <summary>Shows every case of a part to a visitor, in a fixed order.</summary>
    /// <typeparam name="TVisitor">The visitor, a struct so that the calls are direct.</typeparam>
    /// <param name="partition">The part; its scope is this kind's.</param>
    /// <param name="visitor">The visitor.</param>
    public abstract void Visit<TVisitor>(in Partition partition, ref TVisitor visitor)
        where TVisitor : struct, ICaseVisitor<TCase>;

    /// <summary>Gives what a case is about, by ids.</summary>
    /// <param name="c">The case.</param>
    /// <returns>The name, unique within the kind.</returns>
    public abstract CaseName NameOf(in TCase c);

    /// <summary>Gives what a case is about as a text: <c>lesson:L1</c>, or parts joined by <c>/</c>.</summary>
    /// <param name="c">The case.</param>
    /// <returns>The text, unique within the kind.</returns>
    public string About(in TCase c) => NameOf(in c).ToString();

    /// <summary>Gives the title of a case for readers, in Russian.</summary>
    /// <param name="c">The case.</param>
    /// <returns>The text, without names of people.</returns>
    public abstract string Describe(in TCase c);

    /// <summary>Gives the journal of a case.</summary>
    /// <param name="c">The case.</param>
    /// <returns>The journal, or null when it belongs to none.</returns>
    public abstract JournalId? JournalOf(in TCase c);

    /// <summary>Shows the cases that are meant, and perhaps others of the part.</summary>
    internal virtual void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
        where TVisitor : struct, ICaseVisitor<TCase> => Visit(in partition, ref visitor);

    /// <summary>Says how to find a case again in its part of the school.</summary>
    internal virtual CaseFilter FilterOf(in TCase c) => default;

    internal override CasePlan Compile(PlanContext context) => new CasePlan<TCase>(this, context);
}
