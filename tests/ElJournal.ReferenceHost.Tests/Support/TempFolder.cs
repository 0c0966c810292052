namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A folder that lives as long as a test.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("eljournal-host-").FullName;

    /// <summary>Gets the path of something in the folder.</summary>
    public string this[string name] => Path.Combine(root, name);

    /// <summary>Gets the names of what stands in the folder.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(root).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
