using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Reporting.Portal;

/// <summary>Урок в выгрузке; what may not be told is null.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Entry">The lesson as it stands.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Homework">The task set at it.</param>
/// <param name="Attendance">How the pupil attended, where not simply present.</param>
internal sealed record PortalLesson(Journal Journal, LessonEntry Entry, string? Topic, HomeworkEntry? Homework, Cell? Attendance);
