using System.Collections.Immutable;

namespace ElJournal.Hostile.Tests;

/// <summary>What a reader is given: a file, or a folder of them.</summary>
internal sealed record HostileInput(ImmutableArray<HostileFile> Files)
{
    internal long Size => Files.Sum(f => (long)f.Bytes.Length);

    internal static HostileInput Of(string name, byte[] bytes) => new([new HostileFile(name, bytes)]);

    /// <summary>Reads a folder, its subfolders too, as one input.</summary>
    internal static HostileInput OfFolder(string folder) => new([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new HostileFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))]);

    /// <summary>Writes the files into a folder, so that a failure can be looked at and kept.</summary>
    internal void Write(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }
}
