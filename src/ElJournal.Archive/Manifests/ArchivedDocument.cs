using System.Collections.Immutable;

namespace ElJournal.Archive.Manifests;

/// <summary>Документ архива, как его называет опись: one document in one or more forms.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ArchivedDocument
{
    /// <summary>Gets which report it is: <c>summary-statement</c>.</summary>
    public required string Report { get; init; }

    /// <summary>Gets its title, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the class of which it tells; null for the whole school.</summary>
    public required string? Class { get; init; }

    /// <summary>Gets the study period of which it tells; null for the whole year.</summary>
    public required string? Period { get; init; }

    /// <summary>Gets the digest of what is printed, 64 hexadecimal digits; it stands on the paper too.</summary>
    public required string Digest { get; init; }

    /// <summary>Gets the names of its files.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>Gets the short code: the beginning of the digest, as it stands at the foot of each page.</summary>
    public string Code => Digest[..ArchiveFormat.CodeLength];
}
