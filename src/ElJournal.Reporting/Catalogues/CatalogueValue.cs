using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Значение параметра в каталоге: what a school has decided where a clause of its base leaves the matter to it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Act">Title of the act whose clause it is, in Russian.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="Title">What it is, in Russian.</param>
/// <param name="Value">The value, in Russian.</param>
/// <param name="InForce">The days on which it holds.</param>
/// <param name="Source">The school's document, in Russian.</param>
public sealed record CatalogueValue(string Act, string Clause, string Parameter, string Title, string Value, DateSpan InForce, string Source);
