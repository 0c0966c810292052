using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Запись урока: what the timetable or the journal says of one lesson, from one moment on.</summary>
/// <remarks>A later entry with the same <see cref="Lesson"/> corrects an earlier one; none is overwritten. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record LessonEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="lesson">Which lesson.</param>
    /// <param name="journal">Of which journal.</param>
    /// <param name="date">On which day.</param>
    /// <param name="start">Local time at which it begins; null when not recorded.</param>
    /// <param name="end">Local time at which it ends; null when not recorded.</param>
    /// <exception cref="ArgumentException">An id is default, or the lesson ends before it begins.</exception>
    public LessonEntry(LessonId lesson, JournalId journal, LocalDate date, LocalTime? start = null, LocalTime? end = null)
    {
        Preconditions.That(lesson != default, nameof(lesson), "A lesson needs an id.");
        Preconditions.That(journal != default, nameof(journal), "A lesson needs a journal.");
        Preconditions.That(start?.NanosecondOfSecond is null or 0 && end?.NanosecondOfSecond is null or 0, nameof(start), "Lesson times are whole seconds.");
        Preconditions.That(!(end <= start), nameof(end), $"A lesson ends before it begins. Start={start:r}, End={end:r}");
        (Lesson, Journal, Date, Start, End) = (lesson, journal, date, start, end);
    }

    /// <summary>Gets which lesson.</summary>
    public LessonId Lesson { get; }

    /// <summary>Gets of which journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the local time at which it begins, or null.</summary>
    public LocalTime? Start { get; }

    /// <summary>Gets the local time at which it ends, or null.</summary>
    public LocalTime? End { get; }

    /// <summary>Gets its number in the day (номер урока), 0 to 20; null when not recorded.</summary>
    public int? Number
    {
        get;
        init => field = value is { } number ? Preconditions.InRange(number, 0, 20) : null;
    }

    /// <summary>Gets whether it is planned, held or cancelled.</summary>
    public LessonStatus Status { get; init; } = LessonStatus.Held;

    /// <summary>Gets the kind of lesson (вид занятия), as the school writes it; null when not recorded.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the topic; null when not recorded.</summary>
    public string? Topic { get; init; }

    /// <summary>Gets a value indicating whether it is held remotely (на расстоянии), by materials of the journal.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Gets the teacher assigned to this lesson; null for the journal's.</summary>
    public StaffId? Teacher { get; init; }

    /// <summary>Gets who taught it; null for the assigned teacher.</summary>
    public StaffId? ActualTeacher { get; init; }

    /// <summary>Gets when and by whom the entry was made; for a planned lesson nothing is known.</summary>
    public Provenance Recorded { get; init; }

    /// <summary>Gets when the substitution (замена) was recorded; null when it was not.</summary>
    public Instant? SubstitutionRecordedAt { get; init; }

    /// <summary>Gives what the timetable alone says of the lesson.</summary>
    /// <returns>A planned lesson of the same slot, without anything that the entry added.</returns>
    internal LessonEntry AsTimetabled(bool keepSubstitution) => new(Lesson, Journal, Date, Start, End)
    {
        Number = Number,
        Status = LessonStatus.Planned,
        IsRemote = IsRemote && Status == LessonStatus.Planned,
        Teacher = Teacher,
        ActualTeacher = keepSubstitution ? ActualTeacher : null,
        SubstitutionRecordedAt = keepSubstitution ? SubstitutionRecordedAt : null,
    };
}
