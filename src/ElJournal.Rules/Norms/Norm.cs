using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;
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

    /// <summary>Gives who answers for it under an edition, in Russian.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The text, in the nominative.</returns>
    public abstract string BearerWordingUnder(BindingEdition edition);

    /// <summary>Gets the readings its words depend on.</summary>
    public abstract IEnumerable<Reading> Readings { get; }

    /// <summary>Gives those of <see cref="Readings"/> that a verdict under an edition rests on.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The readings.</returns>
    public virtual IEnumerable<Reading> ReadingsUnder(BindingEdition edition) => Readings;

    /// <summary>Gets the name of the due parameter that a pack sets, in Russian; null for a prohibition.</summary>
    public virtual string? DueParameter => null;

    /// <summary>Gets a value indicating whether acts name nobody who answers for it, so that a pack states the role (reading G-empty-role).</summary>
    public virtual bool HasOpenBearer => false;

    /// <summary>Gives from which day the due moment is reckoned, in Russian.</summary>
    /// <param name="readings">The readings that hold.</param>
    /// <returns>The text; null for a prohibition.</returns>
    public virtual string? AnchorUnder(ReadingSet readings) => null;

    /// <summary>Gives when it is due under an edition, by the readings that hold.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The due moment; null for a prohibition.</returns>
    public virtual DueSpec? DueUnder(BindingEdition edition) => null;

    /// <summary>Gives the words of the norm as they read under readings.</summary>
    /// <param name="readings">The readings that hold.</param>
    /// <returns>Conditions, then what breaks or fulfils it.</returns>
    public abstract ImmutableArray<NormWord> WordsUnder(ReadingSet readings);

    /// <summary>Shows the norm, with its kind of case, to a visitor.</summary>
    internal abstract TResult Accept<TResult>(INormVisitor<TResult> visitor);

    /// <summary>Gives the id.</summary>
    /// <returns>The raw id.</returns>
    public override string ToString() => Id.Value;
}
