using ElJournal.Archive.Manifests;
using ElJournal.Archive.Proofs;
using ElJournal.Domain.Interchange;

namespace ElJournal.Archive.Reading;

/// <summary>Проверенный архив: everything in it agrees with everything else.</summary>
/// <remarks>That it is the archive that was made then, only what was noted elsewhere can say: the root or the seal, or a signature. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class VerifiedArchive
{
    internal VerifiedArchive(ArchiveReader reader, InterchangeSource year, MerkleTree tree) => (Reader, Year, Tree) = (reader, year, tree);

    /// <summary>Gets the archive, open as long as its stream is.</summary>
    public ArchiveReader Reader { get; }

    /// <summary>Gets the manifest.</summary>
    public ArchiveManifest Manifest => Reader.Manifest;

    /// <summary>Gets the school year, to be read from the archive.</summary>
    public InterchangeSource Year { get; }

    /// <summary>Gets the hash tree over the log.</summary>
    public MerkleTree Tree { get; }
}
