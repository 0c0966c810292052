using ElJournal.Domain.Defects;
using ElJournal.Import;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A file that appears whole or not at all, or the output of the program.</summary>
internal static class OutputFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Says what is wrong with a path as the place of a file, or null.</summary>
    internal static Defect? Check(string? path) => path switch
    {
        null => null,
        _ when string.IsNullOrWhiteSpace(path) => new Defect(HostDefects.BadPath, default, path),
        _ when Directory.Exists(path) || Path.EndsInDirectorySeparator(path) => new Defect(HostDefects.OutputIsFolder, default, path),
        _ when !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) => new Defect(HostDefects.CannotWrite, default, path, "нет такой папки"),
        _ => null,
    };

    /// <summary>Says what is wrong with a path as the place of a file that must not be one of a folder being read, or null.</summary>
    internal static Defect? CheckApartFrom(InterchangeFolder? store, string folder, string? path) =>
        Check(path) ?? (path is not null && store is not null && store.Names.Contains(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            ? new Defect(HostDefects.OutputIsInput, default, path)
            : null);

    /// <summary>Writes a file, or to the output when there is no path.</summary>
    internal static void Write(string? path, HostConsole console, Action<Stream> write)
    {
        try
        {
            if (path is null)
            {
                console.Out.Flush();

                // Not disposed of: the output of the program stays open.
                var buffered = new BufferedStream(console.OutputStream, BufferSize);
                write(buffered);
                buffered.Flush();
            }
            else
            {
                Replace(path, stream =>
                {
                    write(stream);
                    return true;
                });
            }
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(path ?? "вывод программы", e);
        }
    }

    /// <summary>Writes a file out of what a work gives, if it gives anything; otherwise what stood there stays.</summary>
    internal static Result<T> Write<T>(string path, Func<Stream, Result<T>> write)
        where T : class
    {
        try
        {
            Result<T>? result = null;
            Replace(path, stream => (result = write(stream)).IsGood);
            return result!;
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(path, e);
        }
    }

    /// <summary>Writes beside the place, and moves the file there once all of it is on disk.</summary>
    private static void Replace(string target, Func<Stream, bool> write)
    {
        using var file = new NewFile(target);
        if (file.Write(write))
        {
            file.Complete();
        }
    }
}
