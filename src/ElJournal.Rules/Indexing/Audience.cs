using ElJournal.Domain.Classes;

namespace ElJournal.Rules.Indexing;

/// <summary>Состав учащихся: whom a journal is for — a class, or a subgroup.</summary>
/// <param name="Class">Ordinal of the class, or -1 when it is not on record.</param>
/// <param name="Subgroup">The subgroup, or null for the whole class.</param>
internal readonly record struct Audience(int Class, SubgroupId? Subgroup);
