using System.Security.Cryptography;
using ElJournal.Archive.Zip;
using ElJournal.Domain.Interchange;

namespace ElJournal.Archive.Writing;

/// <summary>Puts the files of an interchange folder into the archive, and takes of their bytes the key for salts.</summary>
internal sealed class DataTarget(ZipWriter zip) : IInterchangeTarget, IDisposable
{
    /// <summary>Hashes with a name of their own: the digests of the same bytes stand in the manifest, and the key must not follow from them.</summary>
    private readonly IncrementalHash key = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, "eljournal-archive: salts of the log"u8);

    /// <inheritdoc/>
    public Stream Create(string name) => zip.Create(ArchiveFormat.DataFolder + name, key);

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    /// <summary>Gives the salts, once all files are written.</summary>
    internal DataSalts TakeSalts() => new(key.GetHashAndReset());
}
