using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Builds the content of one journal of facts, or lists all that is wrong with them.</summary>
/// <remarks>Facts may come in any order; references are checked at the end. Not safe on several threads.</remarks>
public sealed class JournalRecordBuilder
{
    private readonly SchoolRegister register;
    private readonly Journal journal;
    private readonly List<Placed<LessonEntry>> lessons = [];
    private readonly List<Placed<HomeworkEntry>> homework = [];
    private readonly List<Placed<AttendanceEntry>> attendance = [];
    private readonly List<Placed<Assessment>> assessments = [];
    private readonly List<Placed<MarkEntry>> marks = [];
    private readonly List<Placed<FinalMarkEntry>> finalMarks = [];

    /// <summary>Makes an empty builder.</summary>
    /// <param name="register">The register that the facts refer to.</param>
    /// <param name="journal">The journal.</param>
    public JournalRecordBuilder(SchoolRegister register, Journal journal)
    {
        this.register = Preconditions.NotNull(register);
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

    /// <summary>Finds all that is wrong with the facts.</summary>
    internal ImmutableArray<Defect> FindDefects()
    {
        var check = new JournalRecordCheck(register, journal);
        check.Lessons(lessons);
        check.Homework(homework);
        check.Attendance(attendance);
        check.Assessments(assessments);
        check.Marks(marks);
        check.FinalMarks(finalMarks);
        return check.Defects.ToImmutable();
    }

    /// <summary>Gives lessons in the order of a record.</summary>
    internal static ImmutableArray<LessonRecord> InOrder(IEnumerable<LessonRecord> records)
    {
        var sorted = records.ToArray();
        Array.Sort(sorted, static (a, b) =>
        {
            var (x, y) = (a.Current, b.Current);
            var byDay = x.Date.CompareTo(y.Date);
            var byStart = byDay != 0 ? byDay : (x.Start ?? LocalTime.MinValue).CompareTo(y.Start ?? LocalTime.MinValue);
            return byStart != 0 ? byStart : x.Lesson.CompareTo(y.Lesson);
        });
        return ImmutableCollectionsMarshalling.Wrap(sorted);
    }

    /// <summary>Gives assessments in the order of a record.</summary>
    internal static ImmutableArray<AssessmentRecord> InOrder(IEnumerable<AssessmentRecord> records) =>
        [.. records.OrderBy(a => a.Day).ThenBy(a => a.Assessment.Id)];

    internal static LocalDate DayOf(Assessment assessment, Dictionary<LessonId, LessonRecord> lessons) =>
        assessment.Day ?? lessons[assessment.Lesson!.Value].Current.Date;

    /// <summary>Builds the content of facts that were checked before: the second pass over an input.</summary>
    internal JournalRecord MakeUnchecked()
    {
        var homeworkOf = Group(homework, h => h.Lesson, h => h.Recorded, static _ => default);
        var attendanceOf = Group(attendance, a => a.Lesson, a => a.Recorded, static a => a.Pupil ?? default);
        var records = Group(lessons, l => l.Lesson, l => l.Recorded, static _ => default)
            .ToDictionary(g => g.Key, g => new LessonRecord(g.Value, Of(homeworkOf, g.Key), Of(attendanceOf, g.Key)));
        var marksOf = new Dictionary<AssessmentId, List<MarkEntry>>();
        foreach (var (mark, _) in marks)
        {
            if (!marksOf.TryGetValue(mark.Assessment, out var list))
            {
                marksOf.Add(mark.Assessment, list = new List<MarkEntry>(32));
            }

            list.Add(mark);
        }

        return new JournalRecord(
            journal,
            InOrder(records.Values),
            InOrder(assessments.Select(a => new AssessmentRecord(a.Fact, DayOf(a.Fact, records), Sorted(marksOf.GetValueOrDefault(a.Fact.Id))))),
            [
                .. finalMarks.Select(f => f.Fact)
                    .OrderBy(f => f.Period)
                    .ThenBy(f => f.Pupil)
                    .ThenBy(f => f.Recorded.At ?? Instant.MinValue),
            ]);
    }

    private static ImmutableArray<MarkEntry> Sorted(List<MarkEntry>? entries)
    {
        if (entries is null)
        {
            return [];
        }

        var sorted = entries.ToArray();
        Array.Sort(sorted, static (a, b) =>
        {
            var byPupil = a.Pupil.CompareTo(b.Pupil);
            return byPupil != 0 ? byPupil : (a.Recorded.At ?? Instant.MinValue).CompareTo(b.Recorded.At ?? Instant.MinValue);
        });
        return ImmutableCollectionsMarshalling.Wrap(sorted);
    }

    private static ImmutableArray<T> Of<T>(Dictionary<LessonId, ImmutableArray<T>> groups, LessonId key) => groups.TryGetValue(key, out var found) ? found : [];

    private static Dictionary<LessonId, ImmutableArray<T>> Group<T>(List<Placed<T>> facts, Func<T, LessonId> key, Func<T, Provenance> recorded, Func<T, PupilId> pupil)
    {
        var groups = new Dictionary<LessonId, ImmutableArray<T>>();
        foreach (var group in facts.GroupBy(f => key(f.Fact), f => f.Fact))
        {
            groups.Add(group.Key, [.. group.OrderBy(f => recorded(f).At ?? Instant.MinValue).ThenBy(pupil)]);
        }

        return groups;
    }
}
