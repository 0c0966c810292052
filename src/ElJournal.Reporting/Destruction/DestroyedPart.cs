using System.Collections.Immutable;

namespace ElJournal.Reporting.Destruction;

/// <summary>Строка акта об уничтожении: data of one kind.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference of its list.</remarks>
/// <param name="What">Of which kind, in Russian.</param>
/// <param name="Count">How many.</param>
/// <param name="Records">In which records of the log they stood, ascending; empty for what stood beside it.</param>
public sealed record DestroyedPart(string What, int Count, ImmutableArray<int> Records);
