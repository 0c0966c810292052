namespace ElJournal.Rules.Monitoring;

/// <summary>Состояние обязанности с тем, о чём она, словами.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Verdict">The verdict.</param>
/// <param name="Title">What it is about, in Russian, without names of people.</param>
public sealed record TitledVerdict(StandingVerdict Verdict, string Title);
