namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Спорная зона: how far below a bound an average may lie to be disputed, and what decides then.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="Off"/>. Immutable, safe on any thread.</remarks>
/// <param name="Width">How far, 0 to 0.5, at most four decimals; the lower end belongs to the zone. 0: there is none.</param>
/// <param name="TieBreaker">What decides.</param>
public readonly record struct ContestedZone(decimal Width, ContestedTieBreaker TieBreaker)
{
    /// <summary>Gets the zone of no width.</summary>
    public static ContestedZone Off => default;
}
