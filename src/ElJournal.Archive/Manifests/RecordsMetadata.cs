namespace ElJournal.Archive.Manifests;

/// <summary>Сведения для управления документами (ГОСТ Р ИСО 15489-1): what a record must say of itself beside its content.</summary>
/// <remarks>Nothing has a default, for no act sets one: what the school does not state stays unstated. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record RecordsMetadata
{
    /// <summary>Gets who made the archive, as the school calls the person or post.</summary>
    public string? MadeBy { get; init; }

    /// <summary>Gets on what basis: the act, the order.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets how long it is to be kept.</summary>
    public string? Term { get; init; }

    /// <summary>Gets the class of access: who may see it.</summary>
    public string? Access { get; init; }
}
