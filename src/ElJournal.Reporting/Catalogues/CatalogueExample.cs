namespace ElJournal.Reporting.Catalogues;

/// <summary>Пример в каталоге: a case that somebody has written down, and what the norm says of it.</summary>
/// <remarks>The facts of the case stand in its table beside the pack. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Name">Name of the case, in Russian.</param>
/// <param name="Expected">The verdict, in Russian.</param>
/// <param name="Bearer">Who answers for it in the case, where the table says so; the empty string for nobody, null where it does not say.</param>
public sealed record CatalogueExample(string Name, string Expected, string? Bearer);
