using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Reporting.Filling;

/// <summary>Строка контроля: what one teacher entered in one journal.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Teacher">Who taught the lessons; null when nobody is on record.</param>
/// <param name="Counts">The counts.</param>
internal sealed record FillRow(Journal Journal, StaffId? Teacher, FillCounts Counts);
