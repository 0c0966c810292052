using System.Globalization;
using System.IO.Compression;
using ElJournal.Domain.Defects;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>The ZIP that a workbook is: looked through before anything in it is unpacked.</summary>
/// <remarks>The framework unpacks of a part no more than the size that the part states, so the sum of these sizes bounds what can come out.</remarks>
internal static class WorkbookPackage
{
    private const int UnixType = 0xF000;
    private const int UnixLink = 0xA000;

    /// <summary>Opens a package; null where it is none, or none that may be unpacked, which is reported.</summary>
    internal static ZipArchive? Open(byte[] bytes, Place file, TableLimits limits, ImportLog log)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (IsFit(zip, file, limits, log))
            {
                return zip;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            log.Report(WorkbookDefects.NotWorkbook, file);
        }

        zip?.Dispose();
        return null;
    }

    private static bool IsFit(ZipArchive zip, Place file, TableLimits limits, ImportLog log)
    {
        var size = zip.Entries.Sum(part => (decimal)part.Length);
        if (zip.Entries.Count > limits.MaxWorkbookParts || size > limits.MaxUnpackedBytes)
        {
            log.Report(WorkbookDefects.TooLarge, file, Text(zip.Entries.Count), Text(size), Text(limits.MaxWorkbookParts), Text(limits.MaxUnpackedBytes));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isFit = true;
        foreach (var part in zip.Entries)
        {
            if (ReasonAgainst(part, seen) is { } reason)
            {
                log.Report(WorkbookDefects.HostilePart, file, Quoting.Of(part.FullName), reason);
                isFit = false;
            }
        }

        return isFit;
    }

    private static string? ReasonAgainst(ZipArchiveEntry part, HashSet<string> seen) =>
        part.FullName.Length == 0 ? "у неё нет имени"
        : part.FullName.AsSpan().ContainsAny('\\', ':', '\0') || part.FullName.Split('/').Contains("..", StringComparer.Ordinal) ? "имя ведёт наружу"
        : !seen.Add(part.FullName.TrimStart('/')) ? "имя повторено"
        : ((part.ExternalAttributes >> 16) & UnixType) == UnixLink ? "это символическая ссылка"
        : part.IsEncrypted ? "она зашифрована"
        : null;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
