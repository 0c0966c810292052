using System.Collections.Immutable;
using System.Security.Cryptography;
using ElJournal.Archive.Manifests;

namespace ElJournal.Archive.Zip;

/// <summary>Writes the ZIP of an archive in its one form, entry by entry.</summary>
/// <remarks>The header before an entry is written once its bytes are known, so the output must be able to go back. Not safe on several threads.</remarks>
internal sealed class ZipWriter
{
    private readonly Stream output;
    private readonly List<ZipEntry> entries = [];
    private readonly ImmutableArray<ArchivedFile>.Builder files = ImmutableArray.CreateBuilder<ArchivedFile>();
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private bool isOpen;

    internal ZipWriter(Stream output)
    {
        if (!output.CanSeek || output.Position != 0)
        {
            throw new ArgumentException("A ZIP is written from the beginning of a stream that can go back.", nameof(output));
        }

        this.output = output;
    }

    /// <summary>Gets the entries written so far, with their digests.</summary>
    internal ImmutableArray<ArchivedFile> Files => files.ToImmutable();

    /// <summary>Begins an entry; it ends when the stream is disposed of.</summary>
    /// <exception cref="ArgumentException">The name is not allowed or was used, or another entry is open.</exception>
    /// <param name="name">Its name.</param>
    /// <param name="also">Takes the bytes too as they pass; null for nothing.</param>
    internal Stream Create(string name, IncrementalHash? also = null)
    {
        if (isOpen || !ZipNames.IsAllowed(name) || !names.Add(name))
        {
            throw new ArgumentException($"No such entry can be begun. Name=\"{name}\", AnotherIsOpen={isOpen}", nameof(name));
        }

        isOpen = true;
        var begun = new ZipEntry(name, 0, 0, At(output.Position));
        output.Write(ZipForm.LocalHeader(begun));
        return new EntryStream(output, stream => End(begun, stream), also);
    }

    /// <summary>Writes an entry.</summary>
    internal void Write(string name, ReadOnlySpan<byte> bytes)
    {
        using var entry = Create(name);
        entry.Write(bytes);
    }

    /// <summary>Writes the central directory and the end; without them nobody takes the file for a ZIP.</summary>
    internal void Finish()
    {
        var offset = At(output.Position);
        foreach (var entry in entries)
        {
            output.Write(ZipForm.CentralHeader(entry));
        }

        output.Write(ZipForm.End(entries.Count, At(output.Position - offset), offset));
        output.Flush();
    }

    private static uint At(long position) => position <= ZipForm.MaxSize ? (uint)position : throw new ArchiveTooLargeException();

    private void End(ZipEntry begun, EntryStream stream)
    {
        if (entries.Count == ZipForm.MaxEntries)
        {
            throw new ArchiveTooLargeException();
        }

        var entry = begun with { Crc = stream.Crc, Size = At(stream.Size) };
        var end = output.Position;
        output.Position = entry.Offset;
        output.Write(ZipForm.LocalHeader(entry));
        output.Position = end;
        entries.Add(entry);
        files.Add(new ArchivedFile(entry.Name, entry.Size, stream.TakeDigest()));
        isOpen = false;
    }
}
