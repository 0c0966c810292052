namespace ElJournal.Domain.Materials;

/// <summary>Файл материала: what it is called, what it is, how long it is, and the digest by which its bytes are found.</summary>
/// <remarks>The bytes are no part of a record. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record StoredFile
{
    /// <summary>The greatest number of bytes: 2 GiB less one; a host may allow less.</summary>
    public const int MaxSize = int.MaxValue;

    /// <summary>Makes the description of a file.</summary>
    /// <param name="name">What it is called, not blank.</param>
    /// <param name="mediaType">What it is, as <c>application/pdf</c>.</param>
    /// <param name="size">How many bytes it has, from 1 to <see cref="MaxSize"/>.</param>
    /// <param name="digest">The digest of its bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="mediaType"/> is blank, or <paramref name="digest"/> is default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is out of range.</exception>
    public StoredFile(string name, string mediaType, int size, FileDigest digest)
    {
        Preconditions.That(!string.IsNullOrWhiteSpace(name), nameof(name), "A file needs a name.");
        Preconditions.That(!string.IsNullOrWhiteSpace(mediaType), nameof(mediaType), "A file needs a media type.");
        Preconditions.InRange(size, 1, MaxSize);
        Preconditions.That(digest != default, nameof(digest), "A file needs a digest.");
        (Name, MediaType, Size, Digest) = (name, mediaType, size, digest);
    }

    /// <summary>Gets what it is called.</summary>
    public string Name { get; }

    /// <summary>Gets what it is, as <c>application/pdf</c>.</summary>
    public string MediaType { get; }

    /// <summary>Gets how many bytes it has.</summary>
    public int Size { get; }

    /// <summary>Gets the digest of its bytes.</summary>
    public FileDigest Digest { get; }
}
