namespace ElJournal.Domain.Revisions.Persons;

/// <summary>Свойство факта, как его читает человек.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Name">Its name in the interchange format.</param>
/// <param name="Meaning">What it means, in Russian, beginning with a small letter.</param>
/// <param name="Text">Its value: a text as it is, all else as JSON.</param>
/// <param name="IsPersonal">Whether it tells something of a person that may be erased from the log.</param>
public sealed record FactValue(string Name, string Meaning, string Text, bool IsPersonal);
