using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Reporting.Families;

/// <summary>Урок в дневнике.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Lesson">The lesson as it stands.</param>
/// <param name="Homework">The homework; null when none is entered.</param>
/// <param name="Attendance">How the pupil attended; null when that is not entered.</param>
/// <param name="Marks">The marks got, each with the kind of work where it is on record.</param>
internal sealed record DiaryEntry(Journal Journal, LessonEntry Lesson, HomeworkEntry? Homework, Cell? Attendance, ImmutableArray<(Cell Mark, string? Kind)> Marks);
