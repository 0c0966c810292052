using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ElJournal.Domain.Defects;

namespace ElJournal.Import.Reading;

/// <summary>Reads a whole file, or reports why that cannot be done.</summary>
internal static class SourceFile
{
    /// <summary>Reads a file by its path.</summary>
    internal static bool TryRead(string path, string name, long maxBytes, ImportLog log, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        var place = new Place(name);
        try
        {
            if (Directory.Exists(path))
            {
                log.Report(SourceDefects.FolderNotFile, place, Quoting.Of(path));
                return false;
            }

            if (!File.Exists(path))
            {
                log.Report(SourceDefects.FileMissing, place, Quoting.Of(path));
                return false;
            }

            using var stream = File.OpenRead(path);
            return TryRead(stream, name, maxBytes, log, out bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Report(SourceDefects.Unreadable, place);
            return false;
        }
    }

    /// <summary>Reads a stream to its end; the stream may be one that cannot tell its length.</summary>
    internal static bool TryRead(Stream stream, string name, long maxBytes, ImportLog log, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        using var memory = stream.CanSeek ? new MemoryStream((int)Math.Clamp(stream.Length - stream.Position, 0, maxBytes)) : new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (memory.Length + read > maxBytes)
            {
                var size = stream.CanSeek ? stream.Length : memory.Length + read;
                log.Report(SourceDefects.FileTooLarge, new Place(name), Text(size), Text(maxBytes));
                return false;
            }

            memory.Write(buffer, 0, read);
        }

        bytes = memory.Length == memory.Capacity ? memory.GetBuffer() : memory.ToArray();
        return true;

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
