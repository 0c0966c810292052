using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.ReferenceHost.Site.Findings;

/// <summary>Замечания: one page of a selection.</summary>
/// <param name="Filter">The selection.</param>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Page">Which page, from one.</param>
/// <param name="HasNext">Whether another page follows.</param>
/// <param name="BearerName">The name of the one who answers, where the selection is somebody's.</param>
/// <param name="Clock">The clock of the school.</param>
public sealed record FindingsModel(FindingsFilter Filter, ImmutableArray<FindingRow> Rows, int Count, int Page, bool HasNext, string? BearerName, SchoolClock Clock);
