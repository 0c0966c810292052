using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Сетка журнала: pupils × lessons and works of a period.</summary>
/// <param name="Journal">Of which journal.</param>
/// <param name="Columns">The columns, by day.</param>
/// <param name="Rows">The pupils, by name.</param>
/// <param name="Open">The lesson that is open beside the grid, or null.</param>
public sealed record JournalGrid(JournalId Journal, ImmutableArray<GridColumn> Columns, ImmutableArray<GridRow> Rows, LessonId? Open);
