using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Привязка: that a clause of an act is carried by a norm, with its editions.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Binding
{
    internal Binding(string act, Clause clause, Norm norm, ImmutableArray<BindingEdition> stated) =>
        (Act, Clause, Norm, Stated, Editions) = (act, clause, norm, stated, [.. stated.Select(e => e.UnderReadings()).OfType<BindingEdition>()]);

    /// <summary>Gets the id of the pack whose clause it is.</summary>
    public string Act { get; }

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the norm.</summary>
    public Norm Norm { get; }

    /// <summary>Gets the editions as the readings chosen make them, by first day; no two of them overlap.</summary>
    public ImmutableArray<BindingEdition> Editions { get; }

    /// <summary>Gets the editions as packs state them, before readings make something of them.</summary>
    internal ImmutableArray<BindingEdition> Stated { get; }

    /// <summary>Gets what packs that stand on this one may make weaker.</summary>
    public Relaxations MayWeaken { get; internal init; }

    /// <summary>Finds the edition in force on a day.</summary>
    /// <param name="date">The date of the regulated event.</param>
    /// <returns>The edition, or null when none is in force.</returns>
    public BindingEdition? EditionOn(LocalDate date) => Editions.FirstOrDefault(e => e.InForce.Contains(date));

    /// <summary>Gives the readings that a verdict under an edition rests on: those of the norm's words, of the edition's variants and of the due moment.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The readings.</returns>
    public IEnumerable<Reading> ReadingsOf(BindingEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Norm.ReadingsUnder(edition)
            .Concat(edition.Variants.SelectMany(v => v.Under).Select(u => u.Reading))
            .Concat(Norm.DueUnder(edition) is { } due ? DueRules.ReadingsOf(due) : [])
            .Distinct();
    }

    /// <summary>Gives the binding with other editions.</summary>
    internal Binding With(ImmutableArray<BindingEdition> stated) => new(Act, Clause, Norm, stated) { MayWeaken = MayWeaken };

    /// <summary>Gives act, clause and norm.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Act} {Clause.Id} {Norm.Id}";
}
