using System.Collections.Concurrent;
using ElJournal.Domain.Interchange;

namespace ElJournal.Benchmarks.Support;

/// <summary>An interchange folder in memory, so that no disk is measured.</summary>
internal sealed class MemoryFolder : IInterchangeStore, IInterchangeTarget
{
    private readonly ConcurrentDictionary<string, MemoryStream> files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => [.. files.Keys];

    public Stream OpenRead(string name) => new MemoryStream(files[name].ToArray(), writable: false);

    public Stream Create(string name) => files[name] = new MemoryStream();
}
