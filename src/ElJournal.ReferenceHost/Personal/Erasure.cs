using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Reporting.Destruction;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>What an erasure came to.</summary>
/// <param name="Year">The year as it is left.</param>
/// <param name="Head">The end of the log, the same as before but for the number of values erased.</param>
/// <param name="Parts">What was erased, kind by kind.</param>
internal sealed record Erasure(RevisedYear Year, LogHead Head, ImmutableArray<DestroyedPart> Parts);
