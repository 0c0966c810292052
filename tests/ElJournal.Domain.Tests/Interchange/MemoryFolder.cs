using System.Text;
using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>An interchange folder in memory.</summary>
internal sealed class MemoryFolder : IInterchangeStore, IInterchangeTarget
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => [.. files.Keys];

    /// <summary>Gets the names of files that exist and cannot be read.</summary>
    internal HashSet<string> Unreadable { get; } = [];

    /// <summary>Gets the names of the files opened, in order.</summary>
    internal List<string> Opened { get; } = [];

    internal byte[] this[string name]
    {
        get => files[name];
        set => files[name] = value;
    }

    public Stream OpenRead(string name)
    {
        lock (Opened)
        {
            Opened.Add(name);
        }

        return Unreadable.Contains(name) ? throw new UnauthorizedAccessException(name) : new SmallReads(files[name]);
    }

    public Stream Create(string name)
    {
        Assert.DoesNotContain(name, files.Keys);
        files[name] = [];
        return new Created(bytes => files[name] = bytes);
    }

    internal string Text(string name) => Encoding.UTF8.GetString(files[name]);

    internal MemoryFolder With(string name, string text)
    {
        files[name] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    internal MemoryFolder Without(string name)
    {
        Assert.True(files.Remove(name));
        return this;
    }

    internal MemoryFolder Copy()
    {
        var copy = new MemoryFolder();
        foreach (var (name, bytes) in files)
        {
            copy.files[name] = bytes;
        }

        return copy;
    }

    /// <summary>Gives odd pieces, as a network or a compressed file may: a reader must not count on full ones.</summary>
    private sealed class SmallReads(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 4093));
    }

    private sealed class Created(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            done(ToArray());
            base.Dispose(disposing);
        }
    }
}
