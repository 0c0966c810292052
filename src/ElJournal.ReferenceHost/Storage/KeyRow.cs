namespace ElJournal.ReferenceHost.Storage;

/// <summary>Ключ, которым подписаны сеансы и формы; kept with the rest, so that a restart signs nobody out.</summary>
internal sealed class KeyRow
{
    /// <summary>Gets what the key is called.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the key as XML.</summary>
    public required string Xml { get; init; }
}
