using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дело о результате: one assessment and one pupil who may owe, or have, a result of it.</summary>
/// <remarks><c>default</c> is not valid. Immutable, safe on any thread.</remarks>
public readonly struct ResultCase : ICase
{
    private readonly int firstEntry;
    private readonly int entryCount;

    internal ResultCase(AssessmentRow assessment, int pupil, bool isMember, int firstEntry, int entryCount)
    {
        (Assessment, Pupil, IsMember, this.firstEntry, this.entryCount) = (assessment, pupil, isMember, firstEntry, entryCount);
        foreach (var entry in Entries)
        {
            Result = entry.Cell;
            OwnDay ??= entry.Day is { } own ? assessment.Journal.School.Register.Year.DayOf(own) : null;
        }

        Attendance = HasLesson && pupil >= 0 && !Lesson.Record.Attendance.IsEmpty
            ? Lesson.Record.AttendanceOf(assessment.Journal.School.Register.Pupils[pupil])
            : null;
    }

    /// <summary>Gets the assessment.</summary>
    public AssessmentRow Assessment { get; }

    /// <summary>Gets the ordinal of the pupil; -1 stands for the pupils whom the record does not list.</summary>
    public int Pupil { get; }

    /// <summary>Gets a value indicating whether the pupil belongs to the journal's class or subgroup on the assessment's day.</summary>
    public bool IsMember { get; }

    /// <summary>Gets the number of the pupil's own day in the year, or null when the work was done with the others.</summary>
    public int? OwnDay { get; }

    /// <summary>Gets the result that stands now, or null.</summary>
    public Cell? Result { get; }

    /// <summary>Gets how the pupil attended the lesson; null when there is no lesson, nobody's attendance was entered, or the pupil is not listed.</summary>
    public Cell? Attendance { get; }

    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal => Assessment.Journal;

    /// <summary>Gets a value indicating whether the assessment belongs to a lesson.</summary>
    public bool HasLesson => Assessment.LessonOrdinal >= 0;

    /// <summary>Gets the row of the lesson; only where <see cref="HasLesson"/>.</summary>
    public ref readonly LessonRow Lesson => ref Journal.Lesson(Assessment.LessonOrdinal);

    /// <summary>Gets the entries of the pupil's result known at the index's instant, the first one and its corrections.</summary>
    public ReadOnlySpan<MarkEntry> Entries => Assessment.KnownOf(firstEntry, entryCount);

    /// <summary>Gets the pupil's id, or null for the pupils whom the record does not list.</summary>
    public PupilId? PupilId => Pupil < 0 ? null : Journal.School.Register.Pupils[Pupil];

    /// <summary>Gets who taught the lesson; of a work without a lesson, the teacher of the journal; null when that is not on record.</summary>
    public StaffId? WhoTaught => HasLesson ? Lesson.WhoTaught : Journal.Journal.Teacher;

    /// <summary>Gets the number of the day on which the work was set: that of its lesson, else its own.</summary>
    public int CommonSetDay => HasLesson ? Lesson.Day : Assessment.Day;

    /// <inheritdoc/>
    public int Day => OwnDay ?? Assessment.Day;

    /// <inheritdoc/>
    public int CalendarGroup => Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => Assessment.Complete;

    /// <inheritdoc/>
    public bool IsOver => Journal.School.AsOf >= Over;

    /// <inheritdoc/>
    public Instant? OverAt => Over;

    /// <inheritdoc/>
    public Moment EventStart => IsOfLessonDay ? Lesson.Start : Moment.Unknown;

    /// <inheritdoc/>
    public Moment EventEnd => IsOfLessonDay ? Lesson.End : Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => IsOfLessonDay ? Lesson.LastLessonEnd : Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEndUnder(LastLessonCount count) =>
        count.IsUsual || !IsOfLessonDay ? LastLessonEnd : LastLessonBook.Of(Journal).On(Journal, in Lesson, count);

    /// <inheritdoc/>
    public Deadline Paused(Deadline due) => IllnessAfterWork.Pause(in this, due);

    /// <inheritdoc/>
    public Moment Entry => HasLesson ? Lesson.Entered : Moment.Unknown;

    /// <inheritdoc/>
    public Moment Closing => Journal.ClosingAfter(EventEnd, Day);

    private Instant Over => HasLesson ? Lesson.OverAt : Journal.School.Register.Clock.EndOfDay(Assessment.Date);

    /// <summary>Gets a value indicating whether the hours of the lesson are those of the work: not where it was done on another day.</summary>
    private bool IsOfLessonDay => HasLesson && Day == Lesson.Day;
}
