using System.Collections.Immutable;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Выбор прочтения в каталоге: an open word that the pack rests on, all the ways to read it, and which of them it reads by.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Reading">The reading, with its options, its default and why.</param>
/// <param name="Chosen">The letters of the options that hold: several where norms, or editions of one, read differently.</param>
public sealed record CatalogueChoice(Reading Reading, ImmutableArray<string> Chosen)
{
    /// <summary>Gives the choices of a pack and of what it stands on, in the order of the closed list.</summary>
    internal static IEnumerable<CatalogueChoice> Of(RegulationPack pack)
    {
        var norms = pack.Bindings.SelectMany(b => b.Editions.SelectMany(e => b.ReadingsOf(e).Select(r => (Reading: r, Option: e.Readings[r].Id))));
        var access = pack.Access.SelectMany(a => a.Under.Select(u => u.Reading));
        var clauses = pack.Chain.SelectMany(p => p.Clauses.SelectMany(c => c.Readings));
        var chosen = norms.Concat(access.Concat(clauses).Select(r => (Reading: r, Option: pack.Readings[r].Id))).ToLookup(c => c.Reading, c => c.Option);
        return KnownReadings.All.Where(chosen.Contains).Select(r => new CatalogueChoice(r, [.. chosen[r].Distinct().Order(StringComparer.Ordinal)]));
    }
}
