using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>A journal with one row more, less or another: for those who keep a record as it changes.</summary>
public sealed partial class JournalRecord
{
    private static readonly Comparison<LessonEntry> ByEntry = static (a, b) => ByTime(a.Recorded, b.Recorded);
    private static readonly Comparison<HomeworkEntry> ByHomework = static (a, b) => ByTime(a.Recorded, b.Recorded);

    /// <summary>Gives the journal with a row of a lesson replaced.</summary>
    /// <param name="before">The entry to take out; null for none.</param>
    /// <param name="after">The entry to put in; null for none.</param>
    /// <returns>The journal; the first entry of a lesson adds the lesson, and the last one taken out removes it.</returns>
    /// <exception cref="ArgumentException">There is no such entry, another one of the same time stands already, both are of different lessons, or what is to go has homework, attendance or works.</exception>
    public JournalRecord Replace(LessonEntry? before, LessonEntry? after)
    {
        var id = (before ?? Preconditions.NotNull(after)).Lesson;
        Preconditions.That(after is null || after.Lesson == id, nameof(after), "Both entries must be of one lesson.");
        var place = PlaceOf(id);
        var lesson = place >= 0 ? Lessons[place] : LessonRecord.WithoutEntries;
        var entries = SortedRows.Replace(lesson.Entries, before, after, ByEntry);
        if (entries.IsEmpty)
        {
            Preconditions.That(lesson.Homework.IsEmpty && lesson.Attendance.IsEmpty && !Assessments.Any(a => a.Assessment.Lesson == id), nameof(before), $"Other facts rest on the lesson. Lesson={id}");
            return new JournalRecord(Journal, Lessons.RemoveAt(place), Assessments, FinalMarks);
        }

        return With(place, new LessonRecord(entries, lesson.Homework, lesson.Attendance));
    }

    /// <summary>Gives the journal with a row of homework replaced.</summary>
    /// <param name="before">The entry to take out; null for none.</param>
    /// <param name="after">The entry to put in; null for none.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentException">There is no such entry or lesson, or another entry of the same time stands already.</exception>
    public JournalRecord Replace(HomeworkEntry? before, HomeworkEntry? after)
    {
        var place = NeedLesson((before ?? Preconditions.NotNull(after)).Lesson);
        var lesson = Lessons[place];
        return With(place, new LessonRecord(lesson.Entries, SortedRows.Replace(lesson.Homework, before, after, ByHomework), lesson.Attendance));
    }

    /// <summary>Gives the journal with a row of attendance replaced.</summary>
    /// <param name="before">The entry to take out; null for none.</param>
    /// <param name="after">The entry to put in; null for none.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentException">There is no such entry or lesson, or another entry of the same pupil and time stands already.</exception>
    public JournalRecord Replace(AttendanceEntry? before, AttendanceEntry? after)
    {
        var place = NeedLesson((before ?? Preconditions.NotNull(after)).Lesson);
        var lesson = Lessons[place];
        return With(place, new LessonRecord(lesson.Entries, lesson.Homework, SortedRows.Replace(lesson.Attendance, before, after, JournalRecordBuilder.ByEntryAndPupil)));
    }

    /// <summary>Gives the journal with an assessment replaced.</summary>
    /// <param name="before">The assessment to take out; null for none.</param>
    /// <param name="after">The assessment to put in; null for none.</param>
    /// <returns>The journal; results stay with the assessment.</returns>
    /// <exception cref="ArgumentException">There is no such assessment or lesson, both are different ones, another one stands already, or what is to go has results.</exception>
    public JournalRecord Replace(Assessment? before, Assessment? after)
    {
        var id = (before ?? Preconditions.NotNull(after)).Id;
        Preconditions.That(after is null || after.Id == id, nameof(after), "Both must be the same assessment.");
        var place = PlaceOf(id);
        Preconditions.That(before is null ? place < 0 : place >= 0 && Assessments[place].Assessment == before, nameof(before), $"Not what stands of the assessment. Assessment={id}");
        var marks = place >= 0 ? Assessments[place].Marks : [];
        Preconditions.That(after is not null || marks.IsEmpty, nameof(before), $"The assessment has results. Assessment={id}");
        var others = place >= 0 ? Assessments.RemoveAt(place) : Assessments;
        return new JournalRecord(Journal, Lessons, after is null ? others : JournalRecordBuilder.InOrder(others.Append(new AssessmentRecord(after, DayOf(after), marks))), FinalMarks);
    }

    /// <summary>Gives the journal with the result of an assessment replaced.</summary>
    /// <param name="before">The entry to take out; null for none.</param>
    /// <param name="after">The entry to put in; null for none.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentException">There is no such entry or assessment, or another entry of the same pupil and time stands already.</exception>
    public JournalRecord Replace(MarkEntry? before, MarkEntry? after)
    {
        var id = (before ?? Preconditions.NotNull(after)).Assessment;
        var place = PlaceOf(id);
        Preconditions.That(place >= 0, nameof(after), $"There is no such assessment. Assessment={id}");
        var record = Assessments[place];
        var marks = SortedRows.Replace(record.Marks, before, after, JournalRecordBuilder.ByPupilAndEntry);
        return new JournalRecord(Journal, Lessons, Assessments.SetItem(place, new AssessmentRecord(record.Assessment, record.Day, marks)), FinalMarks);
    }

    /// <summary>Gives the journal with a final mark replaced.</summary>
    /// <param name="before">The entry to take out; null for none.</param>
    /// <param name="after">The entry to put in; null for none.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentException">There is no such entry, or another one of the same pupil, period and time stands already.</exception>
    public JournalRecord Replace(FinalMarkEntry? before, FinalMarkEntry? after) =>
        new(Journal, Lessons, Assessments, SortedRows.Replace(FinalMarks, before, after, JournalRecordBuilder.ByPeriodPupilAndEntry));

    /// <summary>Puts a lesson where it belongs, and moves the works that are of its day.</summary>
    private JournalRecord With(int place, LessonRecord lesson)
    {
        var isInPlace = place >= 0 && JournalRecordBuilder.ByDayAndStart(Lessons[place], lesson) == 0;
        var lessons = isInPlace ? Lessons.SetItem(place, lesson)
            : JournalRecordBuilder.InOrder(place >= 0 ? Lessons.RemoveAt(place).Append(lesson) : Lessons.Append(lesson));
        if (place < 0 || Lessons[place].Current.Date == lesson.Current.Date)
        {
            return new JournalRecord(Journal, lessons, Assessments, FinalMarks);
        }

        return new JournalRecord(
            Journal,
            lessons,
            JournalRecordBuilder.InOrder(Assessments.Select(a => a.Assessment.Lesson == lesson.Id && a.Assessment.Day is null ? new AssessmentRecord(a.Assessment, lesson.Current.Date, a.Marks) : a)),
            FinalMarks);
    }

    private LocalDate DayOf(Assessment assessment) => assessment.Lesson is { } lesson && NeedLesson(lesson) is var place && assessment.Day is null
        ? Lessons[place].Current.Date
        : assessment.Day!.Value;

    private int NeedLesson(LessonId id)
    {
        var place = PlaceOf(id);
        Preconditions.That(place >= 0, nameof(id), $"There is no such lesson. Lesson={id}");
        return place;
    }

    private int PlaceOf(LessonId id)
    {
        for (var i = 0; i < Lessons.Length; i++)
        {
            if (Lessons[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    private int PlaceOf(AssessmentId id)
    {
        for (var i = 0; i < Assessments.Length; i++)
        {
            if (Assessments[i].Assessment.Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    private static int ByTime(Provenance a, Provenance b) => JournalRecordBuilder.ByTime(a, b);
}
