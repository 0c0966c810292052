namespace ElJournal.Rules.Readings;

/// <summary>Вариант прочтения: one way to read an open word of an act.</summary>
/// <param name="Id">Its letter: <c>a</c>.</param>
/// <param name="Wording">What it says, in Russian.</param>
public sealed record ReadingOption(string Id, string Wording);
