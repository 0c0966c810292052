using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Norms;

/// <summary>Запрет: where its terms hold, something must not be so.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class Prohibition<TCase> : CaseNorm<TCase>
    where TCase : struct, ICase
{
    /// <summary>Gets the terms that together are the breach.</summary>
    public required ImmutableArray<Choice<Term<TCase>>> Breach { get; init; }

    /// <summary>Gets what was found, in Russian, for the finding; null where the values of the breach say it.</summary>
    public TextFunction<TCase>? Detail { get; init; }

    /// <inheritdoc/>
    public override NormKind Kind => NormKind.Prohibition;

    /// <inheritdoc/>
    public override IEnumerable<Reading> Readings => base.Readings.Concat(Breach.SelectMany(t => t.Readings)).Distinct();

    /// <inheritdoc/>
    public override ImmutableArray<NormWord> WordsUnder(ReadingSet readings) =>
    [
        .. ConditionsUnder(readings),
        .. Breach.Select(t => t.Resolve(readings)).Select(t => new NormWord(NormWordRole.Breach, t.Id, t.Wording)),
    ];
}
