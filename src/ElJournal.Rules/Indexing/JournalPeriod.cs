using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Период журнала: one study period of one journal, with its lessons and final marks, as on record at the index's instant.</summary>
/// <remarks>Belongs to one part of an audit: not safe on several threads, since marks are gathered when somebody asks. Compared by reference.</remarks>
public sealed class JournalPeriod
{
    private readonly int firstEntry;
    private readonly int entryCount;
    private Dictionary<int, Moment>? firstMarks;
    private SubjectMarks? subject;

    internal JournalPeriod(JournalIndex journal, StudyPeriod period, AppliedMarkRules? rules = null)
    {
        Rules = rules?.Rules;
        var school = journal.School;
        (Journal, Period) = (journal, period);
        FirstDay = school.Register.Year.DayOf(period.First);
        LastDay = school.Register.Year.DayOf(period.Last);
        End = school.EndOfDay(LastDay);
        IsOwn = school.CalendarGroups[journal.CalendarGroup].AreTaughtBy(period);
        Complete = school.CompleteOver(journal.Class, FirstDay, LastDay);
        Lessons = LessonsOf(journal, FirstDay, LastDay);
        (firstEntry, entryCount) = EntriesOf(journal.FinalMarks, period.Id);
    }

    /// <summary>Gets the journal.</summary>
    public JournalIndex Journal { get; }

    /// <summary>Gets the period.</summary>
    public StudyPeriod Period { get; }

    /// <summary>Gets the number of its first day in the year; may lie outside it.</summary>
    public int FirstDay { get; }

    /// <summary>Gets the number of its last day in the year; may lie outside it.</summary>
    public int LastDay { get; }

    /// <summary>Gets the number of the first of its last seven days.</summary>
    public int FirstOfLastWeek => Math.Max(FirstDay, LastDay - 6);

    /// <summary>Gets when it is over: the end of its last day.</summary>
    public Instant End { get; }

    /// <summary>Gets a value indicating whether the class is taught by such periods.</summary>
    public bool IsOwn { get; }

    /// <summary>Gets the kinds of fact that are complete for the class on every day of it.</summary>
    public FactKinds Complete { get; }

    /// <summary>Gets the lessons that lie in it and are not cancelled, by their numbers among the journal's rows.</summary>
    public ImmutableArray<int> Lessons { get; }

    /// <summary>Gets the rules by which its marks are judged; null where none are set or nobody asks.</summary>
    public MarkRules? Rules { get; }

    /// <summary>Gets its marks, as the rules are applied to them.</summary>
    internal SubjectMarks Marks => subject ??= Journal.School.MarksOf(Journal.Journal, Period);

    /// <summary>Gets the final marks of the period, by pupil and time of entry; some may be later than the index's instant.</summary>
    internal ReadOnlySpan<FinalMarkEntry> Entries => Journal.FinalMarks.AsSpan().Slice(firstEntry, entryCount);

    /// <summary>Gets a value indicating whether anybody's final mark of the period is on record at the index's instant.</summary>
    internal bool HasFinalMarks
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Recorded.IsKnownAt(Journal.School.AsOf))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gives when the first current mark of a pupil in this period was entered: neither an exemption nor a debt, by the pupil's own day or else the assessment's.</summary>
    internal Moment FirstMarkOf(int pupil) => (firstMarks ??= GatherMarks()).GetValueOrDefault(pupil, Moment.NotYet);

    private static ImmutableArray<int> LessonsOf(JournalIndex journal, int firstDay, int lastDay)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < journal.Lessons.Length; i++)
        {
            ref readonly var row = ref journal.Lesson(i);
            if (row.Day >= firstDay && row.Day <= lastDay && row.Status != LessonStatus.Cancelled)
            {
                found.Add(i);
            }
        }

        return found.ToImmutable();
    }

    private static (int First, int Count) EntriesOf(ImmutableArray<FinalMarkEntry> all, PeriodId period)
    {
        var first = 0;
        while (first < all.Length && all[first].Period != period)
        {
            first++;
        }

        var end = first;
        while (end < all.Length && all[end].Period == period)
        {
            end++;
        }

        return (first, end - first);
    }

    private Dictionary<int, Moment> GatherMarks()
    {
        var found = new Dictionary<int, Moment>();
        var school = Journal.School;
        foreach (var assessment in Journal.Assessments)
        {
            var marks = assessment.Record.Marks.AsSpan();
            for (var first = 0; first < marks.Length;)
            {
                var end = assessment.EndOfPupil(first);
                if (FirstMark(assessment, assessment.KnownOf(first, end - first)) is { IsNotYet: false } mark)
                {
                    var pupil = school.Register.OrdinalOf(marks[first].Pupil);
                    found[pupil] = found.GetValueOrDefault(pupil, Moment.NotYet).Earlier(mark);
                }

                first = end;
            }
        }

        return found;
    }

    /// <summary>Gives when a pupil's first mark of a work was entered, if the work was done in this period.</summary>
    private Moment FirstMark(AssessmentRow assessment, ReadOnlySpan<MarkEntry> entries)
    {
        int? own = null;
        var first = Moment.NotYet;
        foreach (var entry in entries)
        {
            own ??= entry.Day is { } day ? Journal.School.Register.Year.DayOf(day) : null;
            first = MarkCells.IsMark(entry.Cell) ? first.Earlier(Moment.OfEntry(entry.Recorded.At)) : first;
        }

        return (own ?? assessment.Day) is var done && done >= FirstDay && done <= LastDay ? first : Moment.NotYet;
    }

    /// <summary>Counts the marks of the period, by the pupil's own day or else the assessment's, and those among them of its last week.</summary>
    internal (int All, int OfLastWeek) CountMarks()
    {
        var (all, late) = (0, 0);
        foreach (var assessment in Journal.Assessments)
        {
            foreach (var (day, count) in assessment.MarksByDay)
            {
                all += day >= FirstDay && day <= LastDay ? count : 0;
                late += day >= FirstOfLastWeek && day <= LastDay ? count : 0;
            }
        }

        return (all, late);
    }
}
