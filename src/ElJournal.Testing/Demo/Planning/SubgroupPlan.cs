using ElJournal.Domain.Classes;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A subgroup: pupils of a class, or of several.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Parts">The classes and who of them belongs to it.</param>
internal sealed record SubgroupPlan(SubgroupId Id, IReadOnlyList<(ClassPlan Class, ulong Pupils)> Parts);
