using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>An entry of attendance.</summary>
internal sealed record DnevnikAttendance(LessonId Lesson, PupilId Pupil, Cell Cell, Instant? At, Place Place);
