using System.Collections.Immutable;
using ElJournal.Rules.Norms;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Норма в каталоге: a norm as a clause carries it.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, in Russian.</param>
/// <param name="Kind">Whether it is a duty or a prohibition.</param>
/// <param name="Case">What its cases are called, in Russian.</param>
/// <param name="Bearer">Who answers for it, in Russian.</param>
/// <param name="DueParameter">Name of its due parameter, in Russian; null for a prohibition.</param>
/// <param name="Editions">Its editions, by first day.</param>
/// <param name="Examples">The cases that try it.</param>
/// <param name="Figures">What the audit said of it; null when none was given.</param>
public sealed record CatalogueNorm(
    string Id,
    string Title,
    NormKind Kind,
    string Case,
    string Bearer,
    string? DueParameter,
    ImmutableArray<CatalogueEdition> Editions,
    ImmutableArray<CatalogueExample> Examples,
    CatalogueFigures? Figures);
