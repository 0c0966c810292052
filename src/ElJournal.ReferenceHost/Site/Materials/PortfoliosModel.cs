using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Портфолио, которые ведёт посетитель.</summary>
/// <param name="People">Whose, by class, id and name; without a class it is the visitor's own.</param>
public sealed record PortfoliosModel(ImmutableArray<(string Class, string Id, string Name)> People);
