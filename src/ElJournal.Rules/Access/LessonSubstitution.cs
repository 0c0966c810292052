using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Access;

/// <summary>Замена: that somebody stands in for the teacher of a journal, for one lesson or for days.</summary>
/// <remarks>Rights begin with the later of <paramref name="RecordedAt"/> and the start of the first day, and end with the last day. Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Substitute">Who stands in.</param>
/// <param name="Journal">In which journal.</param>
/// <param name="Lesson">At which lesson; null for all lessons of the days.</param>
/// <param name="Days">On which days, both inclusive; of one lesson its day.</param>
/// <param name="RecordedAt">When it was recorded; null when nobody knows.</param>
public sealed record LessonSubstitution(StaffId Substitute, JournalId Journal, LessonId? Lesson, DateSpan Days, Instant? RecordedAt)
{
    /// <summary>Reads the substitution that the entry of a lesson shows.</summary>
    /// <param name="lesson">The entry.</param>
    /// <returns>The substitution; null where the entry records none.</returns>
    public static LessonSubstitution? Of(LessonEntry lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson is { ActualTeacher: { } substitute, SubstitutionRecordedAt: { } recorded }
            ? new LessonSubstitution(substitute, lesson.Journal, lesson.Lesson, DateSpan.On(lesson.Date), recorded)
            : null;
    }

    /// <summary>Reads the substitutions of days, whichever lessons these have.</summary>
    /// <param name="made">The substitutions as they stand.</param>
    /// <returns>Those that hold.</returns>
    public static IEnumerable<LessonSubstitution> OfDays(IEnumerable<Substitution> made) =>
        Substitution.Standing(made).Select(s => new LessonSubstitution(s.Substitute!.Value, s.Journal, Lesson: null, s.Days, s.KnownSince));

    /// <summary>Says whether a lesson is the substitute's; one that names another teacher is not, nor one that was taught and names none: that was its own teacher's.</summary>
    internal bool Concerns(LessonEntry lesson) => Journal == lesson.Journal
        && (Lesson is { } one ? one == lesson.Lesson
            : Days.Contains(lesson.Date) && (lesson.ActualTeacher == Substitute || lesson is { ActualTeacher: null, Status: LessonStatus.Planned }));
}
