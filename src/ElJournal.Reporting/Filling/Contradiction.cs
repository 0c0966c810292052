using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Противоречие: two entries of a journal that cannot both be right.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Day">The day of the lesson.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Teacher">Who taught it, or null.</param>
/// <param name="Pupil">The pupil, or null.</param>
/// <param name="Kind">What contradicts what.</param>
internal sealed record Contradiction(Journal Journal, LocalDate Day, LessonId Lesson, StaffId? Teacher, PupilId? Pupil, ContradictionKind Kind);
