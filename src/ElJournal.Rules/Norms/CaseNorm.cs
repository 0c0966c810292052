using System.Collections.Immutable;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Norms;

/// <summary>Норма о делах одного вида: what duties and prohibitions have in common.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public abstract class CaseNorm<TCase> : Norm
    where TCase : struct, ICase
{
    private protected CaseNorm()
    {
    }

    /// <summary>Gets where its cases come from.</summary>
    public required CaseSource<TCase> Cases { get; init; }

    /// <summary>Gets the terms that must all hold for the norm to apply.</summary>
    public required ImmutableArray<Choice<Term<TCase>>> When { get; init; }

    /// <summary>Gets who answers for it.</summary>
    public required CaseBearer<TCase> Bearer { get; init; }

    /// <summary>Gets the smallest thing that would repair a breach, in Russian.</summary>
    public required TextFunction<TCase> Repair { get; init; }

    /// <inheritdoc/>
    public sealed override CaseKind CaseKind => Cases;

    /// <inheritdoc/>
    public sealed override string BearerWording => Bearer.Wording;

    private protected IEnumerable<NormWord> ConditionsUnder(ReadingSet readings) =>
        When.Select(t => t.Resolve(readings)).Select(t => new NormWord(NormWordRole.Condition, t.Id, t.Wording));

    /// <inheritdoc/>
    public override IEnumerable<Reading> Readings => When.SelectMany(t => t.Readings).Distinct();
}
