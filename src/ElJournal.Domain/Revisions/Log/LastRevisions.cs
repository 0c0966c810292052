using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>What a reader of a log remembers of each fact: its last revision, or, where nobody asks what a fact was before, its version alone.</summary>
/// <param name="keepsFacts">Whether facts are kept; without them memory holds a few bytes for each.</param>
internal sealed class LastRevisions(bool keepsFacts)
{
    private readonly Dictionary<FactAddress, Revision> revisions = [];
    private readonly Dictionary<UInt128, int> versions = [];

    /// <summary>Gives the version of a fact, 0 where there is none, and what it is, where that is kept.</summary>
    internal (int Version, object? Fact) Find(FactAddress address) =>
        !keepsFacts ? (versions.GetValueOrDefault(Digest(address)), null)
        : revisions.GetValueOrDefault(address) is { } last ? (last.Version, last.After)
        : (0, null);

    /// <summary>Takes the next revision of a fact.</summary>
    internal void Note(Revision revision)
    {
        if (keepsFacts)
        {
            revisions[revision.Address] = revision;
        }
        else
        {
            versions[Digest(revision.Address)] = revision.Version;
        }
    }

    /// <summary>Stands for an address: the first half of SHA-256 over its parts, which NUL keeps apart, as no id holds it.</summary>
    internal static UInt128 Digest(FactAddress address)
    {
        var ((id, at, from, to, number, kind, second), name) = (address.Key, address.Kind.Name);
        var text = string.Create(CultureInfo.InvariantCulture, $"{name}\0{id}\0{second}\0{kind}\0{number}\0{at:uuuu-MM-dd'T'HH:mm:ss.fffffffff}\0{from:uuuu-MM-dd}\0{to:uuuu-MM-dd}");
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
