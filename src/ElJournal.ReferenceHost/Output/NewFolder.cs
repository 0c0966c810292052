namespace ElJournal.ReferenceHost.Output;

/// <summary>A new folder on its way: files are written beside the place and moved there together.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string target;
    private readonly string part;

    internal NewFolder(string path)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        part = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetRandomFileName()}");
        Directory.CreateDirectory(part);
    }

    /// <summary>Creates a file; several threads may, each one of its own.</summary>
    /// <param name="name">Its name, parts joined by <c>/</c>.</param>
    internal Stream Create(string name)
    {
        var path = Path.Combine(part, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Puts the folder in its place, where there is nothing or an empty folder.</summary>
    internal void Complete()
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(part, target);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(part))
        {
            Directory.Delete(part, recursive: true);
        }
    }
}
