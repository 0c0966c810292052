using System.Collections.Immutable;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Пункт в каталоге: a clause, and what it became.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Clause">The clause.</param>
/// <param name="Norms">The norms that carry it.</param>
/// <param name="Computations">The computations whose rules it sets.</param>
/// <param name="Access">The permissions and prohibitions of access that it gives under the readings of the pack.</param>
/// <param name="Readings">The readings that it rests on itself, with no norm to carry them.</param>
public sealed record CatalogueClause(Clause Clause, ImmutableArray<CatalogueNorm> Norms, ImmutableArray<CatalogueComputation> Computations, ImmutableArray<AccessNorm> Access, ImmutableArray<CatalogueReading> Readings)
{
    /// <summary>Gets what an audit said of all its norms together; null when none was given or no norm carries it.</summary>
    public CatalogueFigures? Figures => CatalogueFigures.Sum(Norms.Select(n => n.Figures));
}
