namespace ElJournal.ReferenceHost.Output;

/// <summary>A new file on its way: written beside its place, and put there once all of it is on disk.</summary>
/// <remarks>Whatever fails, and wherever, what stood in the place stays as it was. Not safe on several threads.</remarks>
/// <param name="path">The place.</param>
/// <param name="create">Opens a file that does not exist yet, for writing; null for the disk itself.</param>
internal sealed class NewFile(string path, Func<string, FileStream>? create = null) : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly string part = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetRandomFileName()}");

    /// <summary>Gets the place, as it was named.</summary>
    internal string Target => path;

    /// <summary>Gets where it is until it is put in its place.</summary>
    internal string Part => part;

    /// <summary>Writes it; when this returns, all of it is on disk.</summary>
    internal T Write<T>(Func<Stream, T> write)
    {
        using var stream = create is null ? new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize) : create(part);
        var result = write(stream);
        stream.Flush(flushToDisk: true);
        return result;
    }

    /// <summary>Opens what was written, to read it back.</summary>
    internal FileStream OpenRead() => new(part, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    /// <summary>Puts it in its place.</summary>
    internal void Complete() => File.Move(part, Path.GetFullPath(path), overwrite: true);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            // Once it is in its place there is nothing left under this name.
            File.Delete(part);
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            // The medium is gone. How the writing itself ended is what the caller has to hear.
        }
    }
}
