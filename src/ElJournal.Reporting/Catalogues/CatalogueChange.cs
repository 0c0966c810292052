namespace ElJournal.Reporting.Catalogues;

/// <summary>Изменение в каталоге: a norm of the base as the pack has changed it.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
/// <param name="Act">Title of the act whose clause it is, in Russian.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Norm">The norm with its changes.</param>
public sealed record CatalogueChange(string Act, string Clause, CatalogueNorm Norm);
