using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Packs;

/// <summary>Редакция вычисления: the parameters that a clause sets, from one day to another.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ComputationEdition
{
    /// <summary>Gets the days on which it is in force, both inclusive.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Gets the parameters set so far, those of the computation alone; weights of kinds are one edition without a first day.</summary>
    public required MarkRulesDraft Draft { get; init; }

    /// <summary>Gets the preset that the parameters start from, or null.</summary>
    public string? Preset { get; init; }

    /// <summary>Gets the document that these values come from, in Russian.</summary>
    public required string Source { get; init; }
}
