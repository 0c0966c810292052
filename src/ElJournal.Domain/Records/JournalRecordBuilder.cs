using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Builds the content of one journal of facts, or lists all that is wrong with them.</summary>
/// <remarks>Facts may come in any order; references are checked at the end. Not safe on several threads.</remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The overloads differ by the type of the fact, so that no call fits two of them.")]
public sealed class JournalRecordBuilder
{
    private readonly JournalRecordCheck check;
    private readonly List<Placed<LessonEntry>> lessons = [];
    private readonly List<Placed<HomeworkEntry>> homework = [];
    private readonly List<Placed<AttendanceEntry>> attendance = [];
    private readonly List<Placed<Assessment>> assessments = [];
    private readonly List<Placed<MarkEntry>> marks = [];
    private readonly List<Placed<FinalMarkEntry>> finalMarks = [];
    private Journal journal;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="register">The register that the facts refer to.</param>
    /// <param name="journal">The journal.</param>
    public JournalRecordBuilder(SchoolRegister register, Journal journal)
    {
        check = new JournalRecordCheck(Preconditions.NotNull(register));
        this.journal = Preconditions.NotNull(journal);
    }

    /// <summary>Adds an entry of a lesson.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(LessonEntry entry, Place place = default) => lessons.Add(new(Preconditions.NotNull(entry), place));

    /// <summary>Adds an entry of homework.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(HomeworkEntry entry, Place place = default) => homework.Add(new(Preconditions.NotNull(entry), place));

    /// <summary>Adds an entry of attendance.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(AttendanceEntry entry, Place place = default) => attendance.Add(new(Preconditions.NotNull(entry), place));

    /// <summary>Adds an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(Assessment assessment, Place place = default) => assessments.Add(new(Preconditions.NotNull(assessment), place));

    /// <summary>Adds the result of an assessment.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(MarkEntry entry, Place place = default) => marks.Add(new(Preconditions.NotNull(entry), place));

    /// <summary>Adds a final mark.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="place">Where it was read.</param>
    public void Add(FinalMarkEntry entry, Place place = default) => finalMarks.Add(new(Preconditions.NotNull(entry), place));

    /// <summary>Builds the content.</summary>
    /// <returns>The content, or all defects.</returns>
    public Result<JournalRecord> Build()
    {
        var defects = FindDefects();
        return defects.IsEmpty ? new Result<JournalRecord>(MakeUnchecked()) : new Result<JournalRecord>(defects);
    }

    /// <summary>Forgets all facts and begins with those of another journal, in the memory of those before.</summary>
    internal void Begin(Journal next)
    {
        journal = next;
        lessons.Clear();
        homework.Clear();
        attendance.Clear();
        assessments.Clear();
        marks.Clear();
        finalMarks.Clear();
    }

    /// <summary>Finds all that is wrong with the facts.</summary>
    /// <param name="looksUp">Whether references are looked up; not where each was when its line was read.</param>
    internal ImmutableArray<Defect> FindDefects(bool looksUp = true)
    {
        check.Begin(journal, looksUp);
        check.Lessons(lessons);
        check.Homework(homework);
        check.Attendance(attendance);
        check.Assessments(assessments);
        check.Marks(marks);
        check.FinalMarks(finalMarks);
        return check.Defects;
    }

    /// <summary>Gives lessons in the order of a record.</summary>
    internal static ImmutableArray<LessonRecord> InOrder(IEnumerable<LessonRecord> records)
    {
        var sorted = records.ToArray();
        Array.Sort(sorted, ByDayAndStart);
        return ImmutableCollectionsMarshalling.Wrap(sorted);
    }

    /// <summary>The order of lessons: by day, beginning and id.</summary>
    internal static int ByDayAndStart(LessonRecord a, LessonRecord b)
    {
        var (x, y) = (a.Current, b.Current);
        var byDay = x.Date.CompareTo(y.Date);
        var byStart = byDay != 0 ? byDay : (x.Start ?? LocalTime.MinValue).CompareTo(y.Start ?? LocalTime.MinValue);
        return byStart != 0 ? byStart : x.Lesson.CompareTo(y.Lesson);
    }

    /// <summary>Gives assessments in the order of a record.</summary>
    internal static ImmutableArray<AssessmentRecord> InOrder(IEnumerable<AssessmentRecord> records) =>
        [.. records.OrderBy(a => a.Day).ThenBy(a => a.Assessment.Id)];

    internal static LocalDate DayOf(Assessment assessment, Dictionary<LessonId, LessonRecord> lessons) =>
        assessment.Day ?? lessons[assessment.Lesson!.Value].Current.Date;

    /// <summary>Builds the content of facts that were checked before: the second pass over an input.</summary>
    internal JournalRecord MakeUnchecked()
    {
        var lessonNumbers = FactGroups.Number(lessons, static l => l.Lesson);
        var entriesOf = FactGroups.Gather(lessons, lessonNumbers, static l => l.Lesson, ByEntry<LessonEntry>(static l => l.Recorded));
        var homeworkOf = FactGroups.Gather(homework, lessonNumbers, static h => h.Lesson, ByEntry<HomeworkEntry>(static h => h.Recorded));
        var attendanceOf = FactGroups.Gather(attendance, lessonNumbers, static a => a.Lesson, static (a, b) => ByEntryAndPupil(a, b));
        var records = lessonNumbers.ToDictionary(n => n.Key, n => new LessonRecord(entriesOf[n.Value], homeworkOf[n.Value], attendanceOf[n.Value]));
        var assessmentNumbers = FactGroups.Number(assessments, static a => a.Id);
        var marksOf = FactGroups.Gather(marks, assessmentNumbers, static m => m.Assessment, static (a, b) => ByPupilAndEntry(a, b));
        return new JournalRecord(
            journal,
            InOrder(records.Values),
            InOrder(assessments.Select(a => new AssessmentRecord(a.Fact, DayOf(a.Fact, records), marksOf[assessmentNumbers[a.Fact.Id]]))),
            [
                .. finalMarks.Select(f => f.Fact)
                    .OrderBy(f => f.Period)
                    .ThenBy(f => f.Pupil)
                    .ThenBy(f => f.Recorded.At ?? Instant.MinValue),
            ]);
    }

    private static Comparison<T> ByEntry<T>(Func<T, Provenance> recorded) => (a, b) => ByTime(recorded(a), recorded(b));

    internal static int ByEntryAndPupil(AttendanceEntry a, AttendanceEntry b)
    {
        var byTime = ByTime(a.Recorded, b.Recorded);
        return byTime != 0 ? byTime : (a.Pupil ?? default).CompareTo(b.Pupil ?? default);
    }

    internal static int ByPupilAndEntry(MarkEntry a, MarkEntry b)
    {
        var byPupil = a.Pupil.CompareTo(b.Pupil);
        return byPupil != 0 ? byPupil : ByTime(a.Recorded, b.Recorded);
    }

    /// <summary>The order of final marks: by period, pupil and time of entry.</summary>
    internal static int ByPeriodPupilAndEntry(FinalMarkEntry a, FinalMarkEntry b)
    {
        var byPeriod = a.Period.CompareTo(b.Period);
        var byPupil = byPeriod != 0 ? byPeriod : a.Pupil.CompareTo(b.Pupil);
        return byPupil != 0 ? byPupil : ByTime(a.Recorded, b.Recorded);
    }

    /// <summary>What was entered nobody knows when comes first.</summary>
    internal static int ByTime(Provenance a, Provenance b) => (a.At ?? Instant.MinValue).CompareTo(b.At ?? Instant.MinValue);
}
