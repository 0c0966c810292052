using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Plans;

/// <summary>One norm in one segment of the year.</summary>
internal readonly record struct PlanRow
{
    /// <summary>Gets the number of the binding in the regulation.</summary>
    internal required int Binding { get; init; }

    /// <summary>Gets where its counters begin.</summary>
    internal required int Counters { get; init; }

    /// <summary>Gets a value indicating whether an edition is in force.</summary>
    internal required bool IsInForce { get; init; }

    /// <summary>Gets a value indicating whether a breach is advice only.</summary>
    internal bool IsAdvice { get; init; }

    /// <summary>Gets the bits of the terms that must hold for it to apply.</summary>
    internal ulong When { get; init; }

    /// <summary>Gets the bits of the terms that are the breach; of a prohibition.</summary>
    internal ulong Breach { get; init; }

    /// <summary>Gets the number of the due column, or -1 for a prohibition.</summary>
    internal int Due { get; init; }

    /// <summary>Gets the number of the day from which it is reckoned, or -1 for a prohibition.</summary>
    internal int Anchor { get; init; }

    /// <summary>Gets the number of the moment, or -1 for a prohibition.</summary>
    internal int Moment { get; init; }

    /// <summary>Gets the number of who answers for it, or -1 where it is not in force.</summary>
    internal int Bearer { get; init; }

    /// <summary>Gets the kinds of fact that must be complete for "not done" to be known.</summary>
    internal FactKinds Needs { get; init; }
}
