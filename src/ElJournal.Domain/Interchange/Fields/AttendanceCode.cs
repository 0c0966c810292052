using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>A cell of attendance, and whether it is said of everybody.</summary>
internal readonly record struct AttendanceCode(Cell Cell, bool IsOfAll);
