using System.IO.Compression;
using System.Text;

namespace ElJournal.Reporting.Rendering;

/// <summary>Packs a workbook anew, so that the same content gives the same bytes: parts in the order of their names, all of the same hour.</summary>
internal static class ZipRepack
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

#pragma warning disable RS0030 // The packing format has a field for the hour; this fills it with one that never changes.
    private static readonly DateTimeOffset Hour = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
#pragma warning restore RS0030

    /// <summary>Packs a workbook anew.</summary>
    /// <param name="workbook">The workbook; a seekable stream.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="edit">What becomes of a part of XML, by its name and text.</param>
    internal static void Write(Stream workbook, Stream stream, Func<string, string, string> edit)
    {
        using var from = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = Hour;
            using var source = part.Open();
            using var target = entry.Open();
            if (!IsXml(part.FullName))
            {
                source.CopyTo(target);
                continue;
            }

            using var reader = new StreamReader(source, Utf8);
            using var writer = new StreamWriter(target, Utf8);
            writer.Write(edit(part.FullName, reader.ReadToEnd()));
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
