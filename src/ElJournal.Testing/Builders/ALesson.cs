using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Testing.Builders;

/// <summary>Построитель урока: a lesson that is as it should be, until something of it is said to be otherwise.</summary>
/// <remarks>
/// <para>By default it stands from 8:30 to 9:15, attendance (all present) is entered at 8:35, homework (stated none) at 9:00 and the lesson at 9:15.</para>
/// <para>Immutable, safe on any thread: every method gives another lesson.</para>
/// </remarks>
public sealed record ALesson
{
    private static readonly HomeworkEntry None = new(LessonId.Parse("any"), "не задано", isStatedNone: true);

    private ALesson(LocalDate date) => Date = date;

    private LocalDate Date { get; init; }

    private string? Id { get; init; }

    private string Journal { get; init; } = ASchool.FirstJournal;

    private (LocalTime? Start, LocalTime? End) Times { get; init; } = (new LocalTime(8, 30), new LocalTime(9, 15));

    private bool IsCancelled { get; init; }

    private ImmutableArray<EntryTime> Entries { get; init; } = [EntryTime.At(9, 15)];

    private StaffId? Taught { get; init; }

    private EntryTime? Substitution { get; init; }

    private EntryTime? Attended { get; init; } = EntryTime.At(8, 35);

    private ImmutableArray<(PupilId Pupil, Cell Cell)> Cells { get; init; } = [];

    /// <summary>Gets the homework stated so far; null for the default.</summary>
    private ImmutableArray<(EntryTime At, HomeworkEntry Entry)>? StatedHomework { get; init; }

    /// <summary>Begins a lesson.</summary>
    /// <param name="date">Its day.</param>
    /// <returns>The lesson.</returns>
    public static ALesson On(LocalDate date) => new(date);

    /// <summary>Names the lesson; without a name it is L1, L2 … in the order of adding.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The lesson.</returns>
    public ALesson Named(string id) => this with { Id = id };

    /// <summary>Puts the lesson in another journal than the first.</summary>
    /// <param name="journal">Id of the journal.</param>
    /// <returns>The lesson.</returns>
    public ALesson In(string journal) => this with { Journal = journal };

    /// <summary>Sets the beginning; the lesson takes 45 minutes.</summary>
    /// <param name="hour">Hour.</param>
    /// <param name="minute">Minute.</param>
    /// <returns>The lesson.</returns>
    public ALesson From(int hour, int minute)
    {
        var start = new LocalTime(hour, minute);
        return this with { Times = (start, start.PlusMinutes(45)) };
    }

    /// <summary>Forgets when the lesson begins and ends.</summary>
    /// <returns>The lesson.</returns>
    public ALesson WithoutTimes() => this with { Times = (null, null) };

    /// <summary>Enters the lesson at another time.</summary>
    /// <param name="at">When.</param>
    /// <returns>The lesson.</returns>
    public ALesson Recorded(EntryTime at) => this with { Entries = [at] };

    /// <summary>Corrects the entry of the lesson later.</summary>
    /// <param name="at">When.</param>
    /// <returns>The lesson.</returns>
    public ALesson Corrected(EntryTime at) => this with { Entries = Entries.Add(at) };

    /// <summary>Leaves the lesson in the timetable without an entry; attendance and homework stay.</summary>
    /// <returns>The lesson.</returns>
    public ALesson NotRecorded() => this with { Entries = [] };

    /// <summary>Leaves nothing but the slot of the timetable.</summary>
    /// <returns>The lesson.</returns>
    public ALesson Planned() => NotRecorded().WithoutAttendance().WithoutHomework();

    /// <summary>Cancels the lesson: nothing else is entered.</summary>
    /// <param name="at">When that was entered.</param>
    /// <returns>The lesson.</returns>
    public ALesson Cancelled(EntryTime at) => Planned() with { IsCancelled = true, Entries = [at] };

    /// <summary>Lets another teacher take the lesson.</summary>
    /// <param name="teacher">Who takes it.</param>
    /// <param name="recorded">When the substitution was recorded; null when it was not.</param>
    /// <returns>The lesson.</returns>
    public ALesson TaughtBy(string teacher, EntryTime? recorded = null) => this with { Taught = StaffId.Parse(teacher), Substitution = recorded };

    /// <summary>Enters attendance at another time.</summary>
    /// <param name="at">When.</param>
    /// <returns>The lesson.</returns>
    public ALesson Attendance(EntryTime at) => this with { Attended = at };

    /// <summary>States how a pupil attended; who is not named was present.</summary>
    /// <param name="pupil">Id of the pupil.</param>
    /// <param name="cell">Absent, late, exempt or present.</param>
    /// <returns>The lesson.</returns>
    public ALesson Attendance(string pupil, Cell cell) => this with { Cells = Cells.Add((PupilId.Parse(pupil), cell)) };

    /// <summary>Leaves out attendance.</summary>
    /// <returns>The lesson.</returns>
    public ALesson WithoutAttendance() => this with { Attended = null };

    /// <summary>Sets homework in place of the default; called again, it corrects what was set.</summary>
    /// <param name="at">When it was entered.</param>
    /// <param name="task">The task; null for a stated none, empty for an entry in which nothing is written.</param>
    /// <returns>The lesson.</returns>
    public ALesson Homework(EntryTime at, string? task = null)
    {
        var entry = task is null ? None : new HomeworkEntry(None.Lesson, task);
        return this with { StatedHomework = (StatedHomework ?? []).Add((at, entry)) };
    }

    /// <summary>Leaves out homework.</summary>
    /// <returns>The lesson.</returns>
    public ALesson WithoutHomework() => this with { StatedHomework = [] };

    internal SmallYear AddTo(SmallYear year)
    {
        var id = LessonId.Parse(Id ?? $"L{year.Lessons.Select(l => l.Lesson).Distinct().Count() + 1}");
        Instant? At(EntryTime time) => time.On(Date, year.School.TimeZone);
        var slot = new LessonEntry(id, JournalId.Parse(Journal), Date, Times.Start, Times.End) { Status = LessonStatus.Planned };
        var status = IsCancelled ? LessonStatus.Cancelled : LessonStatus.Held;
        var stated = slot with { ActualTeacher = Taught, SubstitutionRecordedAt = Substitution is { } recorded ? At(recorded) : null };
        return year with
        {
            Lessons = year.Lessons.AddRange(Entries.IsEmpty ? [stated] : Entries.Select(e => stated with { Status = status, Recorded = new(At(e), null) })),
            Homework = year.Homework.AddRange((StatedHomework ?? [(EntryTime.At(9, 0), None)]).Select(h => new HomeworkEntry(id, h.Entry.Text, h.Entry.IsStatedNone) { Recorded = new(At(h.At), null) })),
            Attendance = Attended is { } attended ? year.Attendance.AddRange(AttendanceEntries(id, new Provenance(At(attended), null))) : year.Attendance,
        };
    }

    private IEnumerable<AttendanceEntry> AttendanceEntries(LessonId id, Provenance recorded) => Cells.IsEmpty
        ? [new AttendanceEntry(id, null, Cell.Present) { Recorded = recorded }]
        : Cells.Select(c => new AttendanceEntry(id, c.Pupil, c.Cell) { Recorded = recorded });
}
