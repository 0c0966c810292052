using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Output;

/// <summary>A folder that a command makes: only where there is nothing that could be lost.</summary>
internal static class OutputFolder
{
    /// <summary>Says what is wrong with a path as the place of a new folder, or null.</summary>
    internal static Defect? Check(string path)
    {
        try
        {
            return string.IsNullOrWhiteSpace(path) ? new Defect(HostDefects.BadPath, default, path)
                : File.Exists(path) ? new Defect(HostDefects.OutputIsFile, default, path)
                : Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any() ? new Defect(HostDefects.FolderNotEmpty, default, path)
                : null;
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            return new OutputException(path, e).Defect;
        }
    }

    /// <summary>Writes a new folder, all of it or none.</summary>
    internal static void Write(string path, Action<NewFolder> write)
    {
        try
        {
            using var folder = new NewFolder(path);
            write(folder);
            folder.Complete();
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(Cause(e)))
        {
            throw new OutputException(path, Cause(e));
        }

        static Exception Cause(Exception e) => e is AggregateException many ? many.Flatten().InnerExceptions[0] : e;
    }
}
