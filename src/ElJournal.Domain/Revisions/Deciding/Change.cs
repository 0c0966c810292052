namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>One change that a command drafts: what stands, and what shall.</summary>
/// <param name="Address">Of which fact.</param>
/// <param name="Held">What stands; null for a first entry.</param>
/// <param name="After">What shall stand; null for nothing.</param>
internal readonly record struct Change(FactAddress Address, HeldFact? Held, object? After)
{
    /// <summary>Gets what the fact is about: what shall stand, else what stood.</summary>
    internal object Subject => After ?? Held!.Fact!;

    /// <summary>Gets a value indicating whether something stands that is changed.</summary>
    internal bool IsCorrection => Held?.Fact is not null;
}
