using ElJournal.Domain.Revisions;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>Внесённое: an entry or correction that somebody made.</summary>
/// <remarks>Equal when both members are; has no order. Immutable, safe on any thread.</remarks>
/// <param name="At">When it was made.</param>
/// <param name="Fact">Which fact it is of.</param>
public readonly record struct TracedEntry(Instant At, FactAddress Fact);
