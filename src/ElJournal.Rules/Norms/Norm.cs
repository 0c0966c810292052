using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Norms;

/// <summary>Норма: one thing that an act may ask, apart from any act; a pack binds it to a clause.</summary>
/// <remarks>Plain data over the vocabulary of a kind of case. Immutable, safe on any thread; compared by reference.</remarks>
public abstract class Norm
{
    private protected Norm()
    {
    }

    /// <summary>Gets its id.</summary>
    public required NormId Id { get; init; }

    /// <summary>Gets its title, a Russian sentence that says what is so when the norm is kept.</summary>
    public required string Title { get; init; }

    /// <summary>Gets whether it is a duty or a prohibition.</summary>
    public abstract NormKind Kind { get; }

    /// <summary>Gets the kind of case it speaks of.</summary>
    public abstract CaseKind CaseKind { get; }

    /// <summary>Gets who answers for it, in Russian.</summary>
    public abstract string BearerWording { get; }

    /// <summary>Gets the readings its words depend on.</summary>
    public abstract IEnumerable<Reading> Readings { get; }

    /// <summary>Gets the name of the due parameter that a pack sets, in Russian; null for a prohibition.</summary>
    public virtual string? DueParameter => null;

    /// <summary>Gets from which day the due moment is reckoned, in Russian; null for a prohibition.</summary>
    public virtual string? AnchorWording => null;

    /// <summary>Gives the words of the norm as they read under readings.</summary>
    /// <param name="readings">The readings that hold.</param>
    /// <returns>Conditions, then what breaks or fulfils it.</returns>
    public abstract ImmutableArray<NormWord> WordsUnder(ReadingSet readings);

    /// <summary>Gives the id.</summary>
    /// <returns>The raw id.</returns>
    public override string ToString() => Id.Value;
}
