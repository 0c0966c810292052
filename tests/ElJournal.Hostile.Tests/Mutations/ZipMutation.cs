using System.Buffers.Binary;
using System.IO.Compression;

namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes the parts of a ZIP, or the fields of its headers; what is no ZIP is changed by its bytes.</summary>
internal static class ZipMutation
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;

    private static readonly string[] Names = ["../x", "..\\x", "/x", "C:x", "", "a/", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "XL/WORKBOOK.XML", "a\0b"];

    internal static byte[] Apply(byte[] zip, Random random)
    {
        if (random.Next(3) == 0)
        {
            return ChangeHeader(zip, random);
        }

        try
        {
            var parts = Read(zip);
            return parts.Count == 0 ? ByteMutation.Apply(zip, [], random) : Write(Change(parts, random), random);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return ByteMutation.Apply(zip, [], random);
        }
    }

    private static List<(string Name, byte[] Bytes)> Read(byte[] zip)
    {
        const int MaxPart = 1 << 20;
        using var archive = new ZipArchive(new MemoryStream(zip));
        var parts = new List<(string Name, byte[] Bytes)>();
        foreach (var entry in archive.Entries.Where(e => e.Length <= MaxPart))
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            parts.Add((entry.FullName, memory.ToArray()));
        }

        return parts;
    }

    private static List<(string Name, byte[] Bytes)> Change(List<(string Name, byte[] Bytes)> parts, Random random)
    {
        var at = random.Next(parts.Count);
        var (name, bytes) = parts[at];
        switch (random.Next(8))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add((name, parts[random.Next(parts.Count)].Bytes));
                break;
            case 2:
                parts[at] = (Names[random.Next(Names.Length)], bytes);
                break;
            case 3:
                parts[at] = (name, ByteMutation.Apply(bytes, parts[random.Next(parts.Count)].Bytes, random));
                break;
            default:
                parts[at] = (name, WordMutation.Apply(bytes, random));
                break;
        }

        return parts;
    }

    private static byte[] Write(List<(string Name, byte[] Bytes)> parts, Random random)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var stream = archive.CreateEntry(name, random.Next(4) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Overwrites a field of some header: flags, method, sizes, lengths, attributes, offset.</summary>
    private static byte[] ChangeHeader(byte[] zip, Random random)
    {
        var headers = Enumerable.Range(0, Math.Max(0, zip.Length - 46)).Where(i => BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(i)) is LocalHeader or CentralHeader).ToList();
        var changed = (byte[])zip.Clone();
        if (headers.Count == 0)
        {
            return changed;
        }

        uint[] values = [0, 1, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, 0xA1FF0000, (uint)zip.Length, (uint)random.Next()];
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(headers[random.Next(headers.Count)] + random.Next(4, 43)), values[random.Next(values.Length)]);
        return changed;
    }
}
