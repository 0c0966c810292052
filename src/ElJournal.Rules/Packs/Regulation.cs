using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ElJournal.Rules.Access;

namespace ElJournal.Rules.Packs;

/// <summary>Регламент: one or several packs that are judged together.</summary>
/// <remarks>Several acts become one plan; what two of them share with the same base is judged once, and as changed where one of them has changed it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Regulation
{
    /// <summary>Makes a regulation of packs.</summary>
    /// <param name="packs">The packs, at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one is named twice.</exception>
    public Regulation(params IEnumerable<RegulationPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        Packs = [.. packs];
        if (Packs.IsEmpty || Packs.DistinctBy(p => p.Id).Count() != Packs.Length)
        {
            throw new ArgumentException("A regulation needs packs, each once.", nameof(packs));
        }

        Bindings = [.. Packs.SelectMany(p => p.Bindings).Distinct().GroupBy(b => (b.Act, b.Clause, b.Norm)).SelectMany(InEffect)];
        Access = [.. Packs.SelectMany(p => p.Access.Where(n => n.HoldsUnder(p.Readings))).Distinct()];
        Digest = Packs.Length == 1
            ? Packs[0].Digest
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Packs.Select(p => p.Digest)))));
    }

    /// <summary>Gets the packs asked for.</summary>
    public ImmutableArray<RegulationPack> Packs { get; }

    /// <summary>Gets the bindings in effect.</summary>
    public ImmutableArray<Binding> Bindings { get; }

    /// <summary>Gets the norms of access in effect: those that hold under the readings chosen.</summary>
    public ImmutableArray<AccessNorm> Access { get; }

    /// <summary>Gets the digest of the packs, SHA-256 in hexadecimal.</summary>
    public string Digest { get; }

    /// <summary>Of several forms of one binding, those that a pack has changed; the act's own form holds where none has.</summary>
    private IEnumerable<Binding> InEffect(IEnumerable<Binding> forms)
    {
        var all = forms.ToList();
        return all.Count > 1 && all.Exists(b => !IsOriginal(b)) ? all.Where(b => !IsOriginal(b)) : all;
    }

    private bool IsOriginal(Binding binding) => Packs.SelectMany(p => p.Chain).Any(p => p.Id == binding.Act && p.Bindings.Contains(binding));
}
