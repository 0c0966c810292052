using ElJournal.Domain.Journals.Cells;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Содержание клетки сетки.</summary>
/// <param name="Attendance">How the pupil attended; null for nothing said, or present.</param>
/// <param name="Mark">The result of the work; null for none.</param>
internal readonly record struct CellContent(Cell? Attendance, Cell? Mark);
