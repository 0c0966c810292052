using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Как обучающийся стоит по предмету в периоде.</summary>
/// <param name="Journal">The id of the journal.</param>
/// <param name="Title">The subject.</param>
/// <param name="Marks">The marks, by day.</param>
/// <param name="Average">The average as it is shown; null where there is none.</param>
/// <param name="Outcome">With what the rules would let the period end today, or why that is not determined.</param>
/// <param name="Final">The final mark, once it is published; null before.</param>
public sealed record ProgressSubject(string Journal, string Title, ImmutableArray<ProgressMark> Marks, string? Average, string Outcome, string? Final);
