using System.Collections.Immutable;

namespace ElJournal.Rules.Access;

/// <summary>Объяснение решения о доступе: why somebody may do something or not, and what would help.</summary>
/// <remarks>Ids, no names. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AccessExplanation
{
    internal AccessExplanation()
    {
    }

    /// <summary>Gets the decision.</summary>
    public required AccessDecision Decision { get; init; }

    /// <summary>Gets the categories to which the actor belonged at the instant.</summary>
    public required ImmutableArray<AccessCategory> Categories { get; init; }

    /// <summary>Gets the norms that determined it: each permission that held, or each prohibition; the closed world where there was neither.</summary>
    public required ImmutableArray<AccessNorm> Norms { get; init; }

    /// <summary>Gets why, in Russian: one sentence or several.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>Gets what would help, in Russian; empty where it is allowed.</summary>
    public required ImmutableArray<string> Help { get; init; }
}
