namespace ElJournal.Domain.Interchange.Codes;

/// <summary>Код значения: how one value is written in files, and what it means to a Russian reader.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Text">How it is written: <c>half-year</c>.</param>
/// <param name="Meaning">What it means, in Russian: <c>полугодие</c>.</param>
public sealed record Code<T>(T Value, string Text, string Meaning);
