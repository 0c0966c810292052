using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Facts;

/// <summary>Дело как факт сессии: a case under its name.</summary>
/// <remarks>Two facts are the same when kind and name are, whatever they hold: identity by id, never by value. Immutable; its results belong to one session.</remarks>
public abstract class CaseFact : IIdentityProvider
{
    private protected CaseFact(CaseKind kind, CaseName name, JournalId? journal) => (Kind, Name, Journal) = (kind, name, journal);

    /// <summary>Gets the kind of case.</summary>
    public CaseKind Kind { get; }

    /// <summary>Gets what the case is about, by ids; unique within its kind.</summary>
    public CaseName Name { get; }

    /// <summary>Gets its journal, or null.</summary>
    public JournalId? Journal { get; }

    /// <summary>Gives what a session compares facts by.</summary>
    /// <returns>Kind and name.</returns>
    public object GetIdentity() => (Kind, Name);

    /// <summary>Says whether the case is of a kind; kinds may share the form of their cases.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it is.</returns>
    public bool IsOf(CaseKind kind) => Kind == kind;

    /// <summary>Gives the name.</summary>
    /// <returns>The text of the name.</returns>
    public override string ToString() => Name.ToString();
}
