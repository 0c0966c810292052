using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Zip;

/// <summary>Reads the central directory of a ZIP that anybody may have made, and takes it only in the one form of archives.</summary>
/// <remarks>Memory holds the directory, whose length is bounded by the number of entries that it states; nothing of the contents is read.</remarks>
internal static class ZipDirectory
{
    private const int MethodOffset = 10;
    private const int FlagsOffset = 8;
    private const int AttributesOffset = 38;

    /// <summary>Reads the directory.</summary>
    /// <returns>The entries in their order, which fill the file without a gap; or the first thing that is not as it must be.</returns>
    internal static Result<ZipEntries> Read(Stream stream)
    {
        if (stream.Length < ZipForm.EndSize)
        {
            return Bad(ArchiveDefects.NoEnd);
        }

        var end = ReadAt(stream, stream.Length - ZipForm.EndSize, ZipForm.EndSize);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != ZipForm.EndSignature)
        {
            return Bad(ArchiveDefects.NoEnd);
        }

        int count = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10));
        var (size, offset) = (BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12)), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16)));
        var isWhole = count <= ZipForm.MaxEntries
            && (long)offset + size + ZipForm.EndSize == stream.Length
            && size <= (long)count * (ZipForm.CentralHeaderSize + ZipNames.MaxBytes)
            && ZipForm.End(count, size, offset).AsSpan().SequenceEqual(end);
        return isWhole ? ReadEntries(ReadAt(stream, offset, (int)size), count, offset) : Bad(ArchiveDefects.WrongEnd);
    }

    private static Result<ZipEntries> ReadEntries(byte[] directory, int count, uint end)
    {
        var entries = ImmutableArray.CreateBuilder<ZipEntry>(count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = directory.AsSpan();
        long place = 0;
        for (var number = 1; number <= count; number++)
        {
            if (Take(ref rest, number, out var entry) is { } defect)
            {
                return new Result<ZipEntries>([defect]);
            }

            if (!names.Add(entry!.Name))
            {
                return Bad(ArchiveDefects.Duplicate, new Place(entry.Name), $"{number}");
            }

            if (entry.Offset != place)
            {
                return Bad(ArchiveDefects.WrongPlace, new Place(entry.Name));
            }

            place = entry.End;
            entries.Add(entry);
        }

        return rest.IsEmpty && place == end ? new Result<ZipEntries>(new ZipEntries(entries.MoveToImmutable())) : Bad(ArchiveDefects.WrongEnd);
    }

    /// <summary>Takes the next header; says why it is none of ours.</summary>
    private static Defect? Take(ref Span<byte> rest, int number, out ZipEntry? entry)
    {
        entry = null;
        if (rest.Length < ZipForm.CentralHeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(rest) != ZipForm.CentralSignature)
        {
            return new Defect(ArchiveDefects.WrongDirectory, default, $"{number}");
        }

        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
        if (nameLength > ZipNames.MaxBytes || rest.Length < ZipForm.CentralHeaderSize + nameLength || NameOf(rest.Slice(ZipForm.CentralHeaderSize, nameLength)) is not { } name)
        {
            return new Defect(ArchiveDefects.BadName, default, $"{number}");
        }

        var header = rest[..(ZipForm.CentralHeaderSize + nameLength)];
        entry = new ZipEntry(
            name,
            BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            BinaryPrimitives.ReadUInt32LittleEndian(header[24..]),
            BinaryPrimitives.ReadUInt32LittleEndian(header[42..]));
        rest = rest[header.Length..];
        return ZipForm.CentralHeader(entry).AsSpan().SequenceEqual(header) ? null : Strange(header, entry.Name, number);
    }

    private static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return ZipForm.Utf8.GetString(bytes) is var name && ZipNames.IsAllowed(name) ? name : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Says in which way a header is not ours: what is dangerous by its name, anything else as a change.</summary>
    private static Defect Strange(ReadOnlySpan<byte> header, string name, int number)
    {
        const ushort Encrypted = 1;
        const uint KindOfFile = 0xF0000000;
        var place = new Place(name);
        if (BinaryPrimitives.ReadUInt16LittleEndian(header[MethodOffset..]) != 0 || (BinaryPrimitives.ReadUInt16LittleEndian(header[FlagsOffset..]) & Encrypted) != 0)
        {
            return new Defect(ArchiveDefects.Compressed, place);
        }

        var attributes = BinaryPrimitives.ReadUInt32LittleEndian(header[AttributesOffset..]);
        return (attributes & KindOfFile) != (ZipForm.PlainFile & KindOfFile)
            ? new Defect(ArchiveDefects.NotPlainFile, place)
            : new Defect(ArchiveDefects.WrongDirectory, place, $"{number}");
    }

    private static byte[] ReadAt(Stream stream, long position, int count)
    {
        var bytes = new byte[count];
        stream.Position = position;
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Result<ZipEntries> Bad(DefectCode code, Place place = default, params ReadOnlySpan<string> arguments) => new([new Defect(code, place, arguments)]);
}
