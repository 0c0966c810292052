using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Указатель по журналу: the rows of one journal's lessons and the results of its assessments, as on record at the index's instant.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed partial class JournalIndex
{
    private readonly LessonRow[] lessons;

    /// <summary>The rows of the assessments; those of another index of the same journal until somebody asks for them.</summary>
    private ImmutableArray<AssessmentRow> assessments;

    /// <summary>Makes the rows of a journal.</summary>
    /// <param name="school">The index of the school.</param>
    /// <param name="ordinal">The journal's number in the register.</param>
    /// <param name="journal">Its content.</param>
    public JournalIndex(SchoolIndex school, int ordinal, JournalRecord journal)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(journal);
        School = school;
        Ordinal = ordinal;
        Content = journal;
        Journal = journal.Journal;
        Class = school.ClassOf(Journal);
        CalendarGroup = school.GroupOf(Class);
        Audience = school.Audiences.OfJournal(ordinal);
        IsMarked = school.Register.IsMarked(Journal);
        lessons = new LessonRow[journal.Lessons.Length];
        var last = school.LastLessonsOf(Audience);
        var ordinals = new Dictionary<LessonId, int>(lessons.Length);
        for (var i = 0; i < lessons.Length; i++)
        {
            lessons[i] = LessonRowFactory.Make(this, journal.Lessons[i].KnownAt(school.AsOf), last);
            ordinals.Add(lessons[i].Id, i);
        }

        assessments = [.. journal.Assessments.Select(a => new AssessmentRow(this, a, a.Assessment.Lesson is { } lesson ? ordinals[lesson] : -1))];
    }

    /// <summary>Gets the index of the school.</summary>
    public SchoolIndex School { get; }

    /// <summary>Gets the journal's number in the register.</summary>
    public int Ordinal { get; }

    /// <summary>Gets the journal.</summary>
    public Journal Journal { get; }

    /// <summary>Gets the ordinal of its class, or -1.</summary>
    public int Class { get; }

    /// <summary>Gets its calendar group.</summary>
    public int CalendarGroup { get; }

    /// <summary>Gets a value indicating whether its pupils are marked.</summary>
    public bool IsMarked { get; }

    /// <summary>Gets the rows of its lessons.</summary>
    public ReadOnlySpan<LessonRow> Lessons => lessons;

    /// <summary>Gets its assessments.</summary>
    public ImmutableArray<AssessmentRow> Assessments
    {
        get
        {
            if (!assessments.IsEmpty && assessments[0].Journal != this)
            {
                assessments = ImmutableArray.CreateRange(assessments, In, this);
            }

            return assessments;
        }
    }

    /// <summary>Gets its final marks, by period, pupil and time of entry; some may be later than the index's instant.</summary>
    internal ImmutableArray<FinalMarkEntry> FinalMarks => Content.FinalMarks;

    /// <summary>Gets what the journal holds, later entries too.</summary>
    internal JournalRecord Content { get; }

    internal int Audience { get; }

    /// <summary>Says whether a lesson is over.</summary>
    /// <param name="lesson">Its row.</param>
    /// <returns>Whether it is, at the index's instant.</returns>
    public bool IsOver(in LessonRow lesson) => School.AsOf >= lesson.OverAt;

    /// <summary>Says whether the record lists every pupil of the journal, where these kinds of fact are complete.</summary>
    internal bool ListsAllPupils(FactKinds complete) => Audience >= 0 && complete.HasFlag(Journal.Subgroup is null ? FactKinds.Enrolments : FactKinds.Subgroups);

    internal ref readonly LessonRow Lesson(int ordinal) => ref lessons[ordinal];

    /// <summary>Gives the first recorded closing of this journal, or of the year, since an event was over; one whose end is not on record is over with its day.</summary>
    internal Moment ClosingAfter(Moment end, int day) =>
        School.HasClosings ? School.ClosingAfter(Ordinal, end.IsKnown ? end.Instant : School.EndOfDay(day)) : Moment.NotYet;
}
