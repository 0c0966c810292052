using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Reporting.Journals;

/// <summary>Столбец левой страницы: a lesson, or a day of works that belong to no lesson.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lesson">The lesson; null for works without one.</param>
internal sealed record JournalColumn(LocalDate Day, LessonId? Lesson);
