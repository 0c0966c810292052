using ElJournal.Archive;
using ElJournal.Domain.Defects;
using ElJournal.Import;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Opens the folder that a command line names.</summary>
internal static class RecordFolder
{
    internal static Result<InterchangeFolder> Open(string path) =>
        string.IsNullOrWhiteSpace(path) ? new Result<InterchangeFolder>([new Defect(HostDefects.BadPath, default, path)]) : InterchangeFolder.Open(path);

    /// <summary>Says that nothing may be added to a folder, or null: beside a log of changes a fact that the log does not know makes the two disagree, and no archive can be made of them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">Its path, as it was named.</param>
    internal static Defect? CheckAddable(InterchangeFolder folder, string path) =>
        folder.Names.Contains(ArchiveFormat.LogFile) ? new Defect(HostDefects.FolderHasLog, default, path, ArchiveFormat.LogFile) : null;
}
