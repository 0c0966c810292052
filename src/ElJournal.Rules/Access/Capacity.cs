namespace ElJournal.Rules.Access;

/// <summary>That somebody belongs to a category for some time.</summary>
internal readonly record struct Capacity(AccessCategory Category, AccessSpan Time);
