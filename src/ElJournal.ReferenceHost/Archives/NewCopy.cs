using ElJournal.Archive.Manifests;
using ElJournal.Archive.Reading;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Копия архива на пути к своему месту: written, read back and compared before it is put there.</summary>
/// <param name="place">Where to.</param>
/// <param name="create">Opens a new file; null for the disk itself.</param>
internal sealed class NewCopy(CopyPlace place, Func<string, FileStream>? create = null) : IDisposable
{
    private readonly NewFile archive = new(place.Path, create);
    private NewFile? signature;

    /// <summary>Gets where it goes.</summary>
    internal CopyPlace Place => place;

    /// <summary>Gets a value indicating whether the archive is in its place.</summary>
    internal bool IsPlaced { get; private set; }

    /// <summary>Says whether a path leads to its place, by whatever links, mounts or shares: the folder there has what was written here, by a name that nobody else knows.</summary>
    /// <param name="path">The path of a file; it need not be there.</param>
    internal bool IsAt(string path) =>
        string.Equals(Path.GetFileName(path), Path.GetFileName(place.Path), StringComparison.OrdinalIgnoreCase)
        && File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(archive.Part)));

    /// <summary>Writes the archive, and its signature where there is one, and reads both back.</summary>
    /// <param name="source">The archive.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="signed">The signature beside it, or null.</param>
    /// <returns>What is not as it was written, or null.</returns>
    /// <exception cref="OutputException">The place cannot be written or read.</exception>
    internal Defect? Write(Stream source, ArchiveManifest manifest, byte[]? signed)
    {
        try
        {
            source.Position = 0;
            archive.Write(stream =>
            {
                source.CopyTo(stream);
                return true;
            });
            if (FirstDifference(manifest) is { } difference)
            {
                return new Defect(CopyDefects.Differs, default, place.Path, difference);
            }

            return signed is null ? null : WriteSignature(signed);
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(place.Path, e);
        }
    }

    /// <summary>Puts it in its place.</summary>
    /// <exception cref="OutputException">It cannot be put there.</exception>
    internal void Complete()
    {
        try
        {
            archive.Complete();
            IsPlaced = true;
            signature?.Complete();
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(place.Path, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        archive.Dispose();
        signature?.Dispose();
    }

    /// <summary>No byte of an archive is free: where all agree with the manifest, and the manifest is the same, the copy is the same byte for byte.</summary>
    private string? FirstDifference(ArchiveManifest manifest)
    {
        using var written = archive.OpenRead();
        var read = ArchiveVerifier.VerifyFiles(written);
        return !read.TryGet(out var found) ? read.Defects[0].Describe()
            : found.Digest != manifest.Digest ? "отпечаток описи другой."
            : null;
    }

    private Defect? WriteSignature(byte[] signed)
    {
        signature = new NewFile($"{place.Path}{Signing.Extension}", create);
        signature.Write(stream =>
        {
            stream.Write(signed);
            return true;
        });
        return File.ReadAllBytes(signature.Part).AsSpan().SequenceEqual(signed) ? null : new Defect(CopyDefects.Differs, default, signature.Target, "подпись другая.");
    }
}
