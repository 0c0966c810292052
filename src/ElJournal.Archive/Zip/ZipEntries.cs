using System.Collections.Immutable;

namespace ElJournal.Archive.Zip;

/// <summary>The entries of a ZIP in their order; no two names are alike.</summary>
internal sealed class ZipEntries
{
    private readonly Dictionary<string, ZipEntry> byName;

    internal ZipEntries(ImmutableArray<ZipEntry> all) => (All, byName) = (all, all.ToDictionary(e => e.Name, StringComparer.Ordinal));

    internal ImmutableArray<ZipEntry> All { get; }

    internal ZipEntry? Find(string name) => byName.GetValueOrDefault(name);
}
