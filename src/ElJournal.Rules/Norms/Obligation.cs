using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Norms;

/// <summary>Обязанность: where its terms hold, its bearer must have done something by a due moment that the pack sets.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class Obligation<TCase> : CaseNorm<TCase>
    where TCase : struct, ICase
{
    /// <summary>Gets the name of the due parameter, in Russian: «срок записи урока».</summary>
    public required string DueName { get; init; }

    /// <summary>Gets the day from which the due moment is reckoned.</summary>
    public required Choice<CaseAnchor<TCase>> Anchor { get; init; }

    /// <summary>Gets what readings make of the pack's due moment.</summary>
    public Choice<DueMeaning> Due { get; init; } = DueMeaning.AsStated;

    /// <summary>Gets when the duty was fulfilled.</summary>
    public required Choice<CaseMoment<TCase>> FulfilledAt { get; init; }

    /// <inheritdoc/>
    public override NormKind Kind => NormKind.Obligation;

    /// <inheritdoc/>
    public override string? DueParameter => DueName;

    /// <inheritdoc/>
    public override IEnumerable<Reading> Readings => OfWords.Concat(Anchor.Readings).Distinct();

    private IEnumerable<Reading> OfWords => base.Readings.Concat(FulfilledAt.Readings).Concat(Due.Readings);

    /// <summary>Where no moment is set, nothing is reckoned from the anchor.</summary>
    /// <inheritdoc/>
    public override IEnumerable<Reading> ReadingsUnder(BindingEdition edition) =>
        Of(DueUnder(edition) is { } due && DueRules.IsOpen(due, edition.Readings) ? OfWords.Distinct() : Readings, edition);

    /// <inheritdoc/>
    public override string? AnchorUnder(ReadingSet readings) => Anchor.Resolve(readings).Wording;

    /// <inheritdoc/>
    public override DueSpec? DueUnder(BindingEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Due is { } due ? Due.Resolve(edition.Readings).Apply(due) : null;
    }

    /// <inheritdoc/>
    public override ImmutableArray<NormWord> WordsUnder(ReadingSet readings)
    {
        var moment = FulfilledAt.Resolve(readings);
        return [.. ConditionsUnder(readings), new NormWord(NormWordRole.Fulfilment, moment.Id, moment.Wording)];
    }
}
