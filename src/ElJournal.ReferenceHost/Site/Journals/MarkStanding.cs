namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Как обучающийся стоит: what the rules make of the marks of a period.</summary>
/// <param name="Average">The average as it is shown; empty when there is none.</param>
/// <param name="Proposed">The proposed mark, both of a disputed one; empty when there is none.</param>
/// <param name="Why">The state in words.</param>
/// <param name="Final">The final mark on record; empty when there is none.</param>
public sealed record MarkStanding(string Average, string Proposed, string Why, string Final);
