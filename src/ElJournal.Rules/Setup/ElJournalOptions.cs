using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Setup;

/// <summary>Настройки: by which regulation a host lives, and what it adds of its own.</summary>
/// <remarks>Checked as a whole by <see cref="ElJournalServices.AddElJournal"/>, when the host starts. Not safe on several threads.</remarks>
public sealed class ElJournalOptions
{
    private readonly List<(string Name, ReadOnlyMemory<byte>? Json)> packs = [];
    private readonly List<Norm> norms = [];

    /// <summary>Gets or sets the clock that services ask; the libraries themselves read none.</summary>
    /// <value>No default: a host says which clock it trusts, a test which one it holds.</value>
    public IClock? Clock { get; set; }

    internal ImmutableArray<(string Name, ReadOnlyMemory<byte>? Json)> Packs => [.. packs];

    internal ImmutableArray<Norm> Norms => [.. norms];

    /// <summary>Judges by a shipped pack; several packs are judged together.</summary>
    /// <param name="id">Its id: <c>lenskaya-2017</c>.</param>
    /// <returns>These options.</returns>
    public ElJournalOptions UseRegulation(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        packs.Add((id, null));
        return this;
    }

    /// <summary>Judges by a pack of the school's own, which may stand on a shipped one.</summary>
    /// <param name="json">The JSON, UTF-8; read to its end at once, and left open.</param>
    /// <param name="name">Name of the file, for defects.</param>
    /// <returns>These options.</returns>
    public ElJournalOptions UseRegulation(Stream json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        using var copy = new MemoryStream();
        json.CopyTo(copy);
        packs.Add((name, copy.ToArray()));
        return this;
    }

    /// <summary>Adds norms of the host's own, so that packs may bind them.</summary>
    /// <param name="own">The norms.</param>
    /// <returns>These options.</returns>
    public ElJournalOptions AddNorms(params IEnumerable<Norm> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        norms.AddRange(own);
        return this;
    }
}
