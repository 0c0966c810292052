using ElJournal.Domain.Interchange;

namespace ElJournal.Import;

/// <summary>A folder that is written beside the place where it is to be, and moved there when it is complete.</summary>
internal sealed class FolderReplacement : IInterchangeTarget, IDisposable
{
    private readonly string target;
    private readonly string part;
    private readonly string old;

    /// <summary>Begins; what an earlier attempt left behind is taken away.</summary>
    internal FolderReplacement(string target)
    {
        this.target = target;
        var (parent, name) = (Path.GetDirectoryName(target) ?? target, Path.GetFileName(target));
        part = Path.Combine(parent, $".{name}.eljournal-part");
        old = Path.Combine(parent, $".{name}.eljournal-old");
        Delete(part);
        Directory.CreateDirectory(part);
    }

    /// <inheritdoc/>
    public Stream Create(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var path = Path.GetFullPath(Path.Combine(part, name));
        if (!path.StartsWith(part + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A name leads out of the folder. Name=\"{name}\"", nameof(name));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <inheritdoc/>
    public void Dispose() => Delete(part);

    /// <summary>Says whether a place may be written to: it is free, empty, or holds what an earlier call wrote.</summary>
    internal static bool IsAllowed(string target)
    {
        if (!Directory.Exists(target))
        {
            return !File.Exists(target);
        }

        var entries = Directory.EnumerateFileSystemEntries(target).ToList();
        return entries.Count == 0 || (File.Exists(Path.Combine(target, InterchangeFormat.SchoolFile)) && entries.TrueForAll(IsOurs));
    }

    /// <summary>Puts the folder in its place.</summary>
    internal void Complete()
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(part, target);
            return;
        }

        Delete(old);
        Directory.Move(target, old);
        try
        {
            Directory.Move(part, target);
        }
        catch (IOException)
        {
            Directory.Move(old, target);
            throw;
        }

        Delete(old);
    }

    private static bool IsOurs(string entry) => Directory.Exists(entry)
        ? Path.GetFileName(entry) + "/" is InterchangeFormat.JournalFolder or InterchangeFormat.LedgerFolder
        : Path.GetExtension(entry) == ".json";

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
