namespace ElJournal.Rules.Norms;

/// <summary>Слово нормы: one term or moment of a norm, as a reader sees it.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Role">What it is for.</param>
/// <param name="Id">Name of the term or moment.</param>
/// <param name="Wording">How it reads, in Russian.</param>
public sealed record NormWord(NormWordRole Role, string Id, string Wording);
