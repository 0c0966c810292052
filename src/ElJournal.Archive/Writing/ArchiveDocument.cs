using System.Collections.Immutable;

namespace ElJournal.Archive.Writing;

/// <summary>Документ для архива: what people read of the year, made by whoever makes reports.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ArchiveDocument
{
    /// <summary>Gets its place among the documents, without an extension: <c>7А/summary-statement</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets which report it is: <c>summary-statement</c>.</summary>
    public required string Report { get; init; }

    /// <summary>Gets its title, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the class of which it tells; null for the whole school.</summary>
    public string? Class { get; init; }

    /// <summary>Gets the study period of which it tells; null for the whole year.</summary>
    public string? Period { get; init; }

    /// <summary>Gets the digest of what is printed, 64 hexadecimal digits in small letters; its beginning is the short code on the paper.</summary>
    public required string Digest { get; init; }

    /// <summary>Gets its forms.</summary>
    public required ImmutableArray<DocumentForm> Forms { get; init; }
}
