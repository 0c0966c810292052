using System.Buffers.Binary;
using System.Text;

namespace ElJournal.Archive.Zip;

/// <summary>The one form that the ZIP of an archive has: every byte around the contents follows from names, sizes and check sums (APPNOTE 6.3.10).</summary>
/// <remarks>Entries are stored, not compressed: the bytes are the same on any machine for ever, nothing can blow up when read, and a bad sector harms one entry. A byte that does not follow is a change.</remarks>
internal static class ZipForm
{
    internal const int LocalHeaderSize = 30;
    internal const int CentralHeaderSize = 46;
    internal const int EndSize = 22;

    /// <summary>Greatest number of entries, size and place that the form can state; the greatest values of the fields mean ZIP64, which archives do not use.</summary>
    internal const int MaxEntries = ushort.MaxValue - 1;
    internal const uint MaxSize = uint.MaxValue - 1;

    internal const uint CentralSignature = 0x02014b50;
    internal const uint EndSignature = 0x06054b50;
    private const uint LocalSignature = 0x04034b50;

    /// <summary>Version 1.0 of the format is all that stored entries need; made on Unix, so that the attributes of a plain file are understood.</summary>
    private const ushort VersionNeeded = 10;
    private const ushort MadeBy = (3 << 8) | VersionNeeded;
    internal const uint PlainFile = 0x81A40000;

    /// <summary>Names are UTF-8.</summary>
    private const ushort Flags = 1 << 11;

    /// <summary>1 January 1980, 00:00, the first that a ZIP can state: when an archive was made is for the manifest to say.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gives the header before the bytes of an entry.</summary>
    internal static byte[] LocalHeader(ZipEntry entry)
    {
        var name = Utf8.GetBytes(entry.Name);
        var header = new byte[LocalHeaderSize + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, LocalSignature);
        WriteCommon(header.AsSpan(4), entry, name);
        name.CopyTo(header, LocalHeaderSize);
        return header;
    }

    /// <summary>Gives the header of an entry in the central directory.</summary>
    internal static byte[] CentralHeader(ZipEntry entry)
    {
        var name = Utf8.GetBytes(entry.Name);
        var header = new byte[CentralHeaderSize + name.Length];
        var span = header.AsSpan();
        BinaryPrimitives.WriteUInt32LittleEndian(span, CentralSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(span[4..], MadeBy);
        WriteCommon(span[6..], entry, name);
        BinaryPrimitives.WriteUInt32LittleEndian(span[38..], PlainFile);
        BinaryPrimitives.WriteUInt32LittleEndian(span[42..], entry.Offset);
        name.CopyTo(header, CentralHeaderSize);
        return header;
    }

    /// <summary>Gives the record at the end.</summary>
    internal static byte[] End(int count, uint directorySize, uint directoryOffset)
    {
        var end = new byte[EndSize];
        var span = end.AsSpan();
        BinaryPrimitives.WriteUInt32LittleEndian(span, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(span[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(span[12..], directorySize);
        BinaryPrimitives.WriteUInt32LittleEndian(span[16..], directoryOffset);
        return end;
    }

    /// <summary>What both headers of an entry say, from the version needed to the length of the name; the extra field has no bytes.</summary>
    private static void WriteCommon(Span<byte> header, ZipEntry entry, byte[] name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.Size);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name.Length);
    }
}
