using ElJournal.Hostile.Tests.Readers;

namespace ElJournal.Hostile.Tests;

/// <summary>The inputs that are kept: good ones, some made by hand to do harm, and all that ever broke a reader.</summary>
internal static class Corpus
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>Gives the inputs kept for one reader.</summary>
    internal static IEnumerable<(string Name, HostileInput Input)> Of(string reader)
    {
        var folder = Path.Combine(Root, reader);
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), HostileInput.OfFolder(path)))
            : [];
    }

    /// <summary>Gives the files that no reader can like, whatever it expects.</summary>
    internal static IEnumerable<HostileFile> Any() =>
        Directory.EnumerateFiles(Path.Combine(Root, "any")).Order(StringComparer.Ordinal).Select(path => new HostileFile(Path.GetFileName(path), File.ReadAllBytes(path)));

    /// <summary>Gives everything for one reader: what is kept for it, its good inputs, and these with each file replaced by each that nobody can like.</summary>
    internal static IEnumerable<(string Name, HostileInput Input)> All(Reader reader)
    {
        foreach (var kept in Of(reader.Name))
        {
            yield return kept;
        }

        var seeds = reader.Seeds().ToList();
        for (var i = 0; i < seeds.Count; i++)
        {
            yield return ($"seed {i}", seeds[i]);
        }

        var seed = seeds[0];
        foreach (var any in Any())
        {
            for (var at = 0; at < seed.Files.Length; at++)
            {
                yield return ($"{any.Name} as {seed.Files[at].Name}", new HostileInput(seed.Files.SetItem(at, seed.Files[at] with { Bytes = any.Bytes })));
            }
        }
    }
}
