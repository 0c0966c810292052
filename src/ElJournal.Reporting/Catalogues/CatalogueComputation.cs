using System.Collections.Immutable;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Вычисление в каталоге: how a clause says that something is reckoned.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it reckons, in Russian.</param>
/// <param name="Scope">For which journals, in Russian.</param>
/// <param name="Editions">Its editions, by first day.</param>
public sealed record CatalogueComputation(string Id, string Title, string Scope, ImmutableArray<CatalogueComputationEdition> Editions);
