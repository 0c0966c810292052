using ElJournal.Domain.Coverage;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.Cases;

/// <summary>Вид дела: where cases of one kind come from and what they are called.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public abstract class CaseKind
{
    private protected CaseKind()
    {
    }

    /// <summary>Gets its name: <c>lesson</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Gets what such a case is called, in Russian.</summary>
    public abstract string Title { get; }

    /// <summary>Gets whose cases they are.</summary>
    public abstract CaseScope Scope { get; }

    /// <summary>Gets the kinds of fact the cases are made of: where one is absent, there is no case and nothing was checked.</summary>
    public abstract FactKinds MadeOf { get; }

    /// <summary>Gets a value indicating whether a case knows the last lesson of its pupils, so that a deadline may depend on it.</summary>
    public virtual bool KnowsLastLesson => false;

    /// <summary>Gets a value indicating whether a case knows the moment of its entry, so that a deadline may depend on it.</summary>
    public virtual bool KnowsEntry => false;

    /// <summary>Gets a value indicating whether a case knows when its event ends, so that a deadline may depend on it.</summary>
    public virtual bool KnowsEventEnd => false;

    /// <summary>Gets a value indicating whether a case is about a study period and its duties are reckoned from the last day of it, so that a deadline may depend on it.</summary>
    public virtual bool KnowsPeriod => false;

    /// <summary>Gets the kinds of fact of which the cases are formed: which cases there are, and what they say without being asked a word.</summary>
    /// <remarks>Facts of other kinds touch a case only where a word of a norm reads them. All kinds, where a source does not say.</remarks>
    internal virtual FactKinds FormedOf => ~FactKinds.None;

    /// <summary>Gets a value indicating whether a verdict on a case may depend on which day it is, beside deadlines and the end of its event: who answers for it today.</summary>
    internal virtual bool TurnsWithTheDay => false;

    internal abstract CasePlan Compile(PlanContext context);

    /// <summary>Says which cases a change of a fact touches; asked only where the cases are formed of facts of its kinds, or a word reads them.</summary>
    /// <remarks>No verdict on another case may change. All cases of the kind, where a source does not say.</remarks>
    internal virtual void Touch(FactEffect effect, TouchedCases touched) => touched.AddEverywhere(this);
}
