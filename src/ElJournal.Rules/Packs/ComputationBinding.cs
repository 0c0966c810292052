using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Привязка вычисления: that a clause says how something is reckoned, with the parameters that it sets.</summary>
/// <remarks>A clause may bind a computation and set nothing: then the act has rules whose text is not at hand. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ComputationBinding
{
    internal ComputationBinding(string act, Clause clause, Computation computation, JournalScope scope, ImmutableArray<ComputationEdition> editions) =>
        (Act, Clause, Computation, Scope, Editions) = (act, clause, computation, scope, editions);

    /// <summary>Gets the id of the pack whose clause it is.</summary>
    public string Act { get; }

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    /// <summary>Gets the computation.</summary>
    public Computation Computation { get; }

    /// <summary>Gets for which journals it is.</summary>
    public JournalScope Scope { get; }

    /// <summary>Gets the editions, by first day; no two of them overlap.</summary>
    public ImmutableArray<ComputationEdition> Editions { get; }

    /// <summary>Gets the parameters that packs which stand on this one may set anew.</summary>
    public ImmutableArray<MarkParameter> MayChange { get; internal init; } = [];

    /// <summary>Finds the edition in force on a day.</summary>
    /// <param name="date">The date of the regulated event: the last day of a period.</param>
    /// <returns>The edition, or null when none is in force.</returns>
    public ComputationEdition? EditionOn(LocalDate date) => Editions.FirstOrDefault(e => e.InForce.Contains(date));

    /// <summary>Gives the parameters as they hold on a day, with what works weighed before: a work weighs what the edition of its own day says.</summary>
    internal MarkRulesDraft? DraftOn(LocalDate date)
    {
        if (EditionOn(date) is not { } edition)
        {
            return null;
        }

        var weights = ImmutableArray.CreateBuilder<KindWeightEdition>();
        foreach (var earlier in Editions.Where(e => !e.Draft.KindWeights.IsDefault))
        {
            if (weights.Count == 0 || !weights[^1].Weights.SequenceEqual(earlier.Draft.KindWeights[0].Weights))
            {
                weights.Add(new KindWeightEdition(earlier == Editions[0] ? null : earlier.InForce.From, earlier.Draft.KindWeights[0].Weights.AsSpan()));
            }
        }

        return edition.Draft.KindWeights.IsDefault ? edition.Draft : edition.Draft with { KindWeights = weights.ToImmutable() };
    }

    /// <summary>Gives act, clause and computation.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Act} {Clause.Id} {Computation}";
}
