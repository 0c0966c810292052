using NodaTime;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Отметка о прочтении: somebody has said that a text is read.</summary>
internal sealed class TextReadRow
{
    /// <summary>Gets the address of the fact in the journal.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets who read.</summary>
    public required string Person { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant ReadAt { get; init; }
}
