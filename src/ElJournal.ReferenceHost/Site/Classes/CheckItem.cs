using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Проверка журнала класса.</summary>
/// <param name="When">When it was made, at the school; null when nobody knows.</param>
/// <param name="By">Who made it, by name; null when not recorded.</param>
/// <param name="Disagreements">What it found.</param>
public sealed record CheckItem(string? When, string? By, ImmutableArray<DisagreementItem> Disagreements);
