namespace ElJournal.Reporting.Catalogues;

/// <summary>Прочтение в каталоге.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Id">Its name: <c>G-day</c>.</param>
/// <param name="Option">The letter of the option that holds.</param>
/// <param name="Question">The question, in Russian.</param>
/// <param name="Wording">The answer, in Russian.</param>
public sealed record CatalogueReading(string Id, string Option, string Question, string Wording);
