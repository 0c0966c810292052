using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Substitutions;

/// <summary>Журнал, где нужна замена.</summary>
/// <param name="Journal">The raw id of the journal.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Lessons">How many planned lessons fall on the days.</param>
/// <param name="Substitute">The name of who stands in on all of them already; null where somebody is still needed.</param>
/// <param name="Candidates">Who may stand in: id, name; those who teach the subject first.</param>
public sealed record SubstitutionNeed(string Journal, string Title, int Lessons, string? Substitute, ImmutableArray<(string Id, string Name, bool TeachesSubject)> Candidates);
