using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Corrections;

/// <summary>Из чего составляют акт в одном журнале.</summary>
/// <param name="Journal">The raw id of the journal.</param>
/// <param name="Pupils">The pupils of the journal: id and name.</param>
/// <param name="Periods">Its periods: id and title.</param>
public sealed record CorrectionForm(string Journal, ImmutableArray<(string Id, string Name)> Pupils, ImmutableArray<(string Id, string Title)> Periods);
