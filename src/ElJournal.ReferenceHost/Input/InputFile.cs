using ElJournal.Domain.Defects;
using ElJournal.Import;

namespace ElJournal.ReferenceHost.Input;

/// <summary>A file that a command line names, to be read.</summary>
internal static class InputFile
{
    /// <summary>Says why a file could not be opened: it is a folder, it is not there, or the system does not let it be read.</summary>
    internal static Defect WhyUnread(string path) => new(
        Directory.Exists(path) ? SourceDefects.FolderNotFile : File.Exists(path) ? HostDefects.CannotRead : SourceDefects.FileMissing, default, path);
}
