using ElJournal.Domain.Defects;
using ElJournal.Import;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Opens the folder that a command line names.</summary>
internal static class RecordFolder
{
    internal static Result<InterchangeFolder> Open(string path) =>
        string.IsNullOrWhiteSpace(path) ? new Result<InterchangeFolder>([new Defect(HostDefects.BadPath, default, path)]) : InterchangeFolder.Open(path);
}
