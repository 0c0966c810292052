using System.Collections.Immutable;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;

namespace ElJournal.ReferenceHost.Site.Journals.Finals;

/// <summary>Строка итоговых отметок: a pupil.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Standing">Average, proposal and what decides it; null where no rules are determined.</param>
/// <param name="Forecast">With what the period may still end, a line each.</param>
/// <param name="Final">The final mark on record; empty for none.</param>
/// <param name="Reason">Why it is not the proposed one, as recorded; empty for none.</param>
/// <param name="Fit">How it agrees with the rules; null when there is none, or no rules.</param>
/// <param name="PublishedAt">When it was shown to the family, in words; null when it was not.</param>
/// <param name="Version">The version of the final mark; 0 for none.</param>
public sealed record FinalsRow(PupilId Pupil, string Name, MarkStanding? Standing, ImmutableArray<string> Forecast, string Final, string Reason, FinalMarkFit? Fit, string? PublishedAt, int Version);
