using System.Security.Cryptography;
using ElJournal.Domain.Materials;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Файлы материалов: bytes by their digest.</summary>
/// <remarks>Files are written with the facts that name them, in one transaction (<see cref="RevisionStore.AppendAsync"/>). Safe on any thread: it keeps nothing.</remarks>
internal sealed class FileStore(Store store)
{
    /// <summary>The greatest size of a file, in bytes.</summary>
    internal const int MaxSize = 10 << 20;

    /// <summary>Gives the digest of bytes.</summary>
    internal static FileDigest DigestOf(byte[] content) => FileDigest.Parse(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Gives the digest of the file that a fact names; null where it names none.</summary>
    internal static string? NamedBy(object? fact) => (fact as Material)?.Content.File?.Digest.Value;

    /// <summary>Finds a file.</summary>
    /// <param name="digest">Its digest.</param>
    /// <returns>Its bytes; null where the store does not have them.</returns>
    /// <exception cref="InvalidDataException">The bytes in the store are no longer those of the digest.</exception>
    internal byte[]? Find(FileDigest digest)
    {
        using var context = store.Open();
        var content = context.Files.AsNoTracking().Where(f => f.Digest == digest.Value).Select(f => f.Content).SingleOrDefault();
        return content is null || DigestOf(content) == digest ? content : throw new InvalidDataException($"A file of the store is damaged. Digest={digest}");
    }
}
