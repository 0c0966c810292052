using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Reporting.Filling;

namespace ElJournal.Reporting.Indicators;

/// <summary>Показатели контроля одного журнала.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Counts">What of its lessons stands in it.</param>
/// <param name="Marks">The shares of pupils without marks and with one; null where nothing is determined or the journal has no marks.</param>
internal sealed record ControlRow(Journal Journal, FillCounts Counts, MarkIndicators? Marks);
