using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site.Today;

/// <summary>Урок сегодняшнего дня у того, кто его ведёт.</summary>
/// <param name="Lesson">The lesson as it stands.</param>
/// <param name="Version">The version that the page shows; a form sends it back.</param>
/// <param name="Title">Subject, class and subgroup.</param>
/// <param name="Homework">The homework, or null.</param>
/// <param name="HomeworkVersion">Its version; 0 where there is none.</param>
/// <param name="MayEnter">Whether who looks may enter it now.</param>
public sealed record TodayLesson(LessonEntry Lesson, int Version, string Title, HomeworkEntry? Homework, int HomeworkVersion, bool MayEnter);
