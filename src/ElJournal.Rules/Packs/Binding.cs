using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Привязка: that a clause of an act is carried by a norm, with its editions.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Binding
{
    internal Binding(string act, Clause clause, Norm norm, ImmutableArray<BindingEdition> editions) =>
        (Act, Clause, Norm, Editions) = (act, clause, norm, editions);

    /// <summary>Gets the id of the pack whose clause it is.</summary>
    public string Act { get; }

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the norm.</summary>
    public Norm Norm { get; }

    /// <summary>Gets the editions, by first day; no two of them overlap.</summary>
    public ImmutableArray<BindingEdition> Editions { get; }

    /// <summary>Gets what packs that stand on this one may make weaker.</summary>
    public Relaxations MayWeaken { get; internal init; }

    /// <summary>Finds the edition in force on a day.</summary>
    /// <param name="date">The date of the regulated event.</param>
    /// <returns>The edition, or null when none is in force.</returns>
    public BindingEdition? EditionOn(LocalDate date) => Editions.FirstOrDefault(e => e.InForce.Contains(date));

    /// <summary>Gives the readings that a verdict under an edition rests on: those of the norm's words and of the due moment, and outages.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The readings.</returns>
    public IEnumerable<Reading> ReadingsOf(BindingEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Norm.Readings.Concat(Norm.DueUnder(edition) is { } due ? DueRules.ReadingsOf(due) : []).Distinct();
    }

    /// <summary>Gives the binding with other editions.</summary>
    internal Binding With(ImmutableArray<BindingEdition> editions) => new(Act, Clause, Norm, editions) { MayWeaken = MayWeaken };

    /// <summary>Gives act, clause and norm.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Act} {Clause.Id} {Norm.Id}";
}
