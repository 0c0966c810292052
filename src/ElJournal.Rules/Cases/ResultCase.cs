using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

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
        OwnDay = FindOwnDay();
    }

    /// <summary>Gets the assessment.</summary>
    public AssessmentRow Assessment { get; }

    /// <summary>Gets the ordinal of the pupil; -1 stands for the pupils whom the record does not list.</summary>
    public int Pupil { get; }

    /// <summary>Gets a value indicating whether the pupil belongs to the journal's class or subgroup on that day.</summary>
    public bool IsMember { get; }

    /// <summary>Gets the number of the pupil's own day in the year, or null when the work was done with the others.</summary>
    public int? OwnDay { get; }

    /// <summary>Gets the rows of the journal.</summary>
    public JournalIndex Journal => Assessment.Journal;

    /// <summary>Gets a value indicating whether the assessment belongs to a lesson.</summary>
    public bool HasLesson => Assessment.LessonOrdinal >= 0;

    /// <summary>Gets the row of the lesson; only where <see cref="HasLesson"/>.</summary>
    public ref readonly LessonRow Lesson => ref Journal.Lesson(Assessment.LessonOrdinal);

    /// <summary>Gets the entries of the pupil's result, the first one and its corrections.</summary>
    public ReadOnlySpan<MarkEntry> Entries => Assessment.KnownOf(firstEntry, entryCount);

    /// <summary>Gets the result that stands now, or null.</summary>
    public Cell? Result => Entries is [.., var last] ? last.Cell : null;

    /// <summary>Gets the pupil's id, or null for the pupils whom the record does not list.</summary>
    public PupilId? PupilId => Pupil < 0 ? null : Journal.School.Register.Pupils[Pupil];

    /// <inheritdoc/>
    public int Day => OwnDay ?? Assessment.Day;

    /// <inheritdoc/>
    public int CalendarGroup => Journal.CalendarGroup;

    /// <inheritdoc/>
    public FactKinds Complete => Assessment.Complete;

    /// <inheritdoc/>
    public bool IsOver => HasLesson ? Lesson.IsOver : Journal.School.AsOf >= Journal.School.Register.Clock.EndOfDay(Assessment.Date);

    /// <inheritdoc/>
    public Moment EventEnd => HasLesson ? Lesson.End : Moment.Unknown;

    /// <inheritdoc/>
    public Moment LastLessonEnd => HasLesson ? Lesson.LastLessonEnd : Moment.Unknown;

    /// <inheritdoc/>
    public Moment Entry => HasLesson ? Lesson.Entered : Moment.Unknown;

    /// <summary>Gives how the pupil attended the lesson.</summary>
    /// <returns>The cell; null when there is no lesson, nobody's attendance was entered, or the pupil is not listed.</returns>
    public Cell? Attendance() => HasLesson && PupilId is { } pupil ? Lesson.Record.AttendanceOf(pupil) : null;

    private int? FindOwnDay()
    {
        foreach (var entry in Entries)
        {
            if (entry.Day is { } own)
            {
                return Journal.School.Register.Year.DayOf(own);
            }
        }

        return null;
    }
}
