using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Journals;

/// <summary>Урок журнала: what the right page says of it.</summary>
/// <param name="Lesson">The lesson as it stands.</param>
/// <param name="Homework">Its homework; null when none is entered.</param>
/// <param name="Taught">Who taught it in place of the assigned teacher; null when nobody did.</param>
/// <param name="Corrected">How often the entry of the lesson, its homework or its attendance was changed after the first time.</param>
/// <param name="EnteredOn">The day on which it was first entered; null when that is not on record.</param>
internal sealed record JournalLesson(LessonEntry Lesson, HomeworkEntry? Homework, StaffId? Taught, int Corrected, LocalDate? EnteredOn);
