using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Редакция вычисления в каталоге.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="InForce">When it is in force.</param>
/// <param name="Preset">The preset that the parameters start from, or null.</param>
/// <param name="Values">Titles of the parameters set, with their values, in Russian.</param>
/// <param name="Open">Titles of the parameters that the clause leaves open, in Russian.</param>
/// <param name="Source">The document, in Russian.</param>
public sealed record CatalogueComputationEdition(
    DateSpan InForce,
    string? Preset,
    ImmutableArray<(string Title, string Value)> Values,
    ImmutableArray<string> Open,
    string Source);
