using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Substitutions;

/// <summary>Заменённый урок.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Lesson">The lesson as it stands.</param>
/// <param name="Assigned">Who should have taught it; null when nobody is on record.</param>
/// <param name="Taught">Who did.</param>
/// <param name="RecordedAt">When the substitution was recorded, as the school's clocks showed it; null when it was not.</param>
/// <param name="Reason">Why the assigned teacher was away; null when no excuse is on record or the reader may not see it.</param>
internal sealed record ReplacedLesson(Journal Journal, LessonEntry Lesson, StaffId? Assigned, StaffId Taught, LocalDateTime? RecordedAt, ExcuseReason? Reason);
