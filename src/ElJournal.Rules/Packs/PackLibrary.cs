using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Packs;

/// <summary>Библиотека пакетов: the packs that the product ships, read once.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class PackLibrary
{
    /// <summary>Ids of the shipped packs, a base before what stands on it.</summary>
    private static readonly ImmutableArray<string> Shipped = ["base", "saki-2020", "lenskaya-2017", "elista-2023", "krasnomakskaya-2021", "aleksandrovskaya-2021", "federal"];

    private readonly FrozenDictionary<string, RegulationPack> packs;
    private readonly NormCatalog norms;

    /// <summary>Reads the shipped packs.</summary>
    /// <param name="norms">The norms that packs may bind.</param>
    /// <exception cref="InvalidOperationException">A shipped pack is broken; the message lists its defects.</exception>
    public PackLibrary(NormCatalog norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        this.norms = norms;
        var read = new Dictionary<string, RegulationPack>(StringComparer.Ordinal);
        foreach (var id in Shipped)
        {
            read.Add(id, new PackReader(norms, read.GetValueOrDefault, read.Keys).Read(Load(id), id + ".json").Value);
        }

        packs = read.ToFrozenDictionary();
    }

    /// <summary>Gets the library over the shipped norms.</summary>
    public static PackLibrary Standard { get; } = new(NormCatalog.Standard);

    /// <summary>Gets the ids of the packs, a base before what stands on it.</summary>
    public ImmutableArray<string> Ids { get; } = Shipped;

    /// <summary>Finds a pack.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The pack, or null.</returns>
    public RegulationPack? Find(string id) => packs.GetValueOrDefault(id);

    /// <summary>Gives a shipped pack, or a defect that says which there are.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The pack, or the defect.</returns>
    public Result<RegulationPack> Get(string id) => Find(id) is { } pack
        ? new Result<RegulationPack>(pack)
        : new Result<RegulationPack>([new Defect(PackDefects.UnknownRegulation, default, id, string.Join(", ", Shipped))]);

    /// <summary>Reads a school's own pack, which may stand on a shipped one.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="file">Name of the file, for defects.</param>
    /// <returns>The pack, or all its defects.</returns>
    public Result<RegulationPack> Read(ReadOnlyMemory<byte> json, string? file = null) => new PackReader(norms, Find, Shipped).Read(json, file);

    private static byte[] Load(string id)
    {
        using var stream = typeof(PackLibrary).Assembly.GetManifestResourceStream($"ElJournal.Rules.Packs.{id}.json")
            ?? throw new InvalidOperationException($"A shipped pack is missing. Id={id}");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
