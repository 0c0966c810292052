using ElJournal.Domain.Interchange;

namespace ElJournal.Import;

/// <summary>A file of a folder that is written beside its place, and moved there when it is complete.</summary>
internal sealed class FileReplacement(string folder, InterchangeReplacement replacement) : IDisposable
{
    private readonly string target = Path.Combine(folder, replacement.Name);

    // At the top of the folder, where a reader of the folder overlooks what it does not know.
    private readonly string part = Path.Combine(folder, $".{Path.GetRandomFileName()}.eljournal-part");

    /// <summary>Writes the new content.</summary>
    internal void Write()
    {
        using var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        replacement.Write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the file in its place.</summary>
    internal void Complete()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(part, target, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost: what stays behind is a copy that was not wanted, and readers of the folder overlook it. How the writing itself ended is what the caller has to hear.
        }
    }
}
