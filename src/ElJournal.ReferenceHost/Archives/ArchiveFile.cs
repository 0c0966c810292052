using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>Opens the file of an archive that a command line names.</summary>
internal static class ArchiveFile
{
    internal static Result<FileStream> Open(string path)
    {
        try
        {
            return new Result<FileStream>(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Result<FileStream>([InputFile.WhyUnread(path)]);
        }
    }
}
