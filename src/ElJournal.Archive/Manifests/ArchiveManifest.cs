using System.Collections.Immutable;
using System.Security.Cryptography;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Archive.Manifests;

/// <summary>Опись архива: what it holds, of what it is a record, and the digests by which any change shows.</summary>
/// <remarks>Has one form in bytes, so that its digest, the seal of the archive, answers for all of it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ArchiveManifest
{
    private readonly Lazy<byte[]> bytes;
    private readonly Lazy<string> digest;

    /// <summary>Makes a manifest.</summary>
    public ArchiveManifest()
    {
        bytes = new Lazy<byte[]>(() => ManifestJson.Write(this));
        digest = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(bytes.Value)));
    }

    /// <summary>Gets the id of the school.</summary>
    public required SchoolId School { get; init; }

    /// <summary>Gets the name of the school; null where it is not on record.</summary>
    public required string? SchoolName { get; init; }

    /// <summary>Gets the school year.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>Gets the class whose year it is; null for all classes.</summary>
    public required ClassId? Class { get; init; }

    /// <summary>Gets the instant of which it tells.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets what it says of itself as a record.</summary>
    public required RecordsMetadata Record { get; init; }

    /// <summary>Gets the digest of the data: equal for equal facts, however they were written.</summary>
    public required string DataDigest { get; init; }

    /// <summary>Gets the log.</summary>
    public required ArchivedLog Log { get; init; }

    /// <summary>Gets the documents.</summary>
    public required ImmutableArray<ArchivedDocument> Documents { get; init; }

    /// <summary>Gets all files but the manifest itself and its seal, in the order of the archive.</summary>
    public required ImmutableArray<ArchivedFile> Files { get; init; }

    /// <summary>Gets the seal: SHA-256 of the manifest as it is written, 64 hexadecimal digits in small letters.</summary>
    public string Digest => digest.Value;

    /// <summary>Gets the manifest as it is written.</summary>
    internal ReadOnlySpan<byte> Bytes => bytes.Value;
}
