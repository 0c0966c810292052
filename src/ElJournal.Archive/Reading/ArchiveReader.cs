using System.Collections.Immutable;
using System.Security.Cryptography;
using ElJournal.Archive.Manifests;
using ElJournal.Archive.Zip;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;

namespace ElJournal.Archive.Reading;

/// <summary>Чтение архива: opens one that anybody may have made; of what it holds nothing is believed that was not checked.</summary>
/// <remarks>
/// <para>Opening checks the form of the ZIP, the seal, the manifest, and that the files are those of the manifest; their bytes are checked by <see cref="ArchiveVerifier"/> alone. Memory holds the central directory and the manifest.</para>
/// <para>Files may be read on several threads at once. The stream stays the caller's.</para>
/// </remarks>
public sealed class ArchiveReader : IInterchangeStore
{
    private readonly Stream file;
    private readonly Lock turn = new();
    private readonly ZipEntries entries;

    private ArchiveReader(Stream file, ZipEntries entries, ArchiveManifest manifest)
    {
        (this.file, this.entries, Manifest) = (file, entries, manifest);
        Names = [.. entries.All.Select(e => e.Name).Where(n => n.StartsWith(ArchiveFormat.DataFolder, StringComparison.Ordinal)).Select(n => n[ArchiveFormat.DataFolder.Length..])];
    }

    /// <summary>Gets the manifest.</summary>
    public ArchiveManifest Manifest { get; }

    /// <summary>Gets the names of the files of the data, as those of an interchange folder.</summary>
    public IReadOnlyCollection<string> Names { get; }

    internal ZipEntries Entries => entries;

    /// <summary>Opens an archive.</summary>
    /// <param name="file">Its bytes, from their beginning; able to go back.</param>
    /// <returns>The archive, or the first thing that is not as it must be.</returns>
    /// <exception cref="ArgumentException">The stream cannot go back.</exception>
    public static Result<ArchiveReader> Open(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.CanSeek)
        {
            throw new ArgumentException("An archive is read from a stream that can go back.", nameof(file));
        }

        try
        {
            var directory = ZipDirectory.Read(file);
            return directory.TryGet(out var entries) ? Open(file, entries) : new Result<ArchiveReader>(directory.Defects);
        }
        catch (IOException)
        {
            return Bad(ArchiveDefects.Unreadable, default);
        }
    }

    /// <inheritdoc/>
    public Stream OpenRead(string name) => OpenEntry(ArchiveFormat.DataFolder + name);

    /// <summary>Opens a file of the archive.</summary>
    /// <param name="name">Its name in the manifest.</param>
    /// <returns>Its bytes, unchecked; the caller disposes of the stream.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public Stream OpenEntry(string name) =>
        entries.Find(name) is { } entry ? new Slice(file, turn, entry.DataOffset, entry.Size) : throw new FileNotFoundException("The archive has no such file.", name);

    private static Result<ArchiveReader> Open(Stream file, ZipEntries entries)
    {
        if (entries.All is not [.. var files, { Name: ArchiveFormat.ManifestFile } listing, { Name: ArchiveFormat.SealFile } seal])
        {
            return Bad(ArchiveDefects.NoManifest, default);
        }

        if (listing.Size > ArchiveFormat.MaxManifestBytes)
        {
            return Bad(ArchiveDefects.ManifestTooLong, new Place(listing.Name), $"{ArchiveFormat.MaxManifestBytes}");
        }

        var bytes = Read(file, listing);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var expected = Seal.Of(digest);
        if (seal.Size != expected.Length || !Read(file, seal).AsSpan().SequenceEqual(expected))
        {
            return Bad(ArchiveDefects.BrokenSeal, new Place(listing.Name), digest);
        }

        var read = ManifestReader.Read(bytes);
        return !read.TryGet(out var manifest) ? new Result<ArchiveReader>(read.Defects)
            : Compare(manifest.Files, files) is { } defect ? new Result<ArchiveReader>([defect])
            : new Result<ArchiveReader>(new ArchiveReader(file, entries, manifest));
    }

    /// <summary>Says of the first file by which the archive and its manifest differ.</summary>
    private static Defect? Compare(ImmutableArray<ArchivedFile> stated, ImmutableArray<ZipEntry> found)
    {
        var names = found.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        if (stated.FirstOrDefault(f => !names.Contains(f.Name)) is { } missing)
        {
            return new Defect(ArchiveDefects.Missing, new Place(missing.Name));
        }

        for (var i = 0; i < found.Length; i++)
        {
            if (i == stated.Length)
            {
                return new Defect(ArchiveDefects.Unlisted, new Place(found[i].Name));
            }

            if ((found[i].Name, (long)found[i].Size) != (stated[i].Name, stated[i].Size))
            {
                return new Defect(ArchiveDefects.WrongOrder, new Place(found[i].Name), stated[i].Name, $"{stated[i].Size}");
            }
        }

        // A name that is stated twice makes the list longer than the files are.
        return stated.Length == found.Length ? null : new Defect(ArchiveDefects.Missing, new Place(stated[found.Length].Name));
    }

    private static byte[] Read(Stream file, ZipEntry entry)
    {
        var bytes = new byte[entry.Size];
        file.Position = entry.DataOffset;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static Result<ArchiveReader> Bad(DefectCode code, Place place, params ReadOnlySpan<string> arguments) => new([new Defect(code, place, arguments)]);
}
