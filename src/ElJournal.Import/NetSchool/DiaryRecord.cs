using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.Reading;

namespace ElJournal.Import.NetSchool;

/// <summary>Makes the record of a diary, and states how little one pupil's diary can know.</summary>
internal sealed class DiaryRecord(Diary diary, ClassId? schoolClass, NetSchoolImportOptions options, ImportLog log)
{
    private const string UnnamedSchool = "school";
    private const string UnnamedPupil = "pupil";
    private const int AnswerInClass = 10;

    private static readonly ImmutableArray<FactKinds> Kinds =
        [FactKinds.Timetable, FactKinds.LessonEntries, FactKinds.Homework, FactKinds.Assessments, FactKinds.Marks];

    internal Result<SchoolYearRecord> Build()
    {
        var year = SchoolYear.Around(diary.Lessons.IsEmpty ? diary.First : diary.Lessons.Min(l => l.Date));

        // Five days claim least: only the Saturdays seen are then school days.
        var school = new School(SchoolId.Parse(UnnamedSchool), options.TimeZone) { Week = WeekLength.Five };
        var register = new SchoolRegisterBuilder(school) { Year = year };
        var pupil = FindPupil();
        register.Add(pupil);
        if (schoolClass is { } known)
        {
            register.Add(new SchoolClass(known));
        }

        options.Calendar.AddDays(register, year, diary.Lessons.Select(l => l.Date), NetSchoolNotices.Saturdays, log);
        AddCoverage(register, year, pupil);
        foreach (var group in diary.Lessons.GroupBy(l => JournalOf(l)))
        {
            var lesson = group.First();
            var kind = lesson.IsExtracurricular ? JournalKind.Extracurricular : JournalKind.Class;
            register.Add(new Journal(group.Key) { Kind = kind, Subject = lesson.Subject, Class = schoolClass }, lesson.Place);
        }

        var record = new SchoolYearRecordBuilder(register);
        foreach (var lesson in diary.Lessons)
        {
            AddLesson(record, lesson, pupil);
        }

        var marked = diary.Lessons.SelectMany(l => l.Assignments).Count(a => a.Type == DiaryAssignment.Homework && a.Mark is not null);
        if (marked > 0)
        {
            log.Tell(NetSchoolNotices.MarkedHomework, default, marked.ToString(CultureInfo.InvariantCulture));
        }

        return record.Build();
    }

    private PupilId FindPupil()
    {
        log.Tell(NetSchoolNotices.OnePupil, default, Wording.Of(diary.First), Wording.Of(diary.Last));
        var named = diary.Lessons.SelectMany(l => l.Assignments).Select(a => a.Mark?.Student).FirstOrDefault(s => s is not null);
        if (named is null)
        {
            log.Tell(NetSchoolNotices.PupilUnknown, default, UnnamedPupil);
        }

        return PupilId.Parse(named ?? UnnamedPupil);
    }

    private void AddCoverage(SchoolRegisterBuilder register, SchoolYear year, PupilId pupil)
    {
        foreach (var kind in Kinds)
        {
            register.Add(new CoverageStatement(kind, CoverageLevel.Partial) { Span = new DateSpan(diary.First, diary.Last), Class = schoolClass, Pupil = pupil });
        }

        options.Calendar.StateIn(register, year, NetSchoolNotices.CalendarGap, log);
    }

    private JournalId JournalOf(DiaryLesson lesson) => JournalId.Parse(string.Join(
        ' ',
        new[] { schoolClass?.Value, lesson.Subject, lesson.IsExtracurricular ? "(внеурочная деятельность)" : null }.Where(part => part is not null)));

    private void AddLesson(SchoolYearRecordBuilder record, DiaryLesson lesson, PupilId pupil)
    {
        // An assignment cannot be entered without an entry of its lesson; nobody knows when that was.
        var status = lesson.Assignments.IsEmpty ? LessonStatus.Planned : LessonStatus.Held;
        var journal = JournalOf(lesson);
        record.Add(new LessonEntry(lesson.Id, journal, lesson.Date, lesson.Start, lesson.End) { Number = lesson.Number, Status = status }, lesson.Place);
        AddHomework(record, lesson);
        foreach (var assignment in lesson.Assignments.Where(a => a.Type != DiaryAssignment.Homework || a.Mark is not null))
        {
            var day = assignment.Due == lesson.Date ? null : assignment.Due;
            var assessment = new Assessment(assignment.Id, journal, lesson.Id, day)
            {
                Kind = KindOf(assignment.Type),
                Title = assignment.Name,
                Weight = assignment.Weight,
            };
            record.Add(assessment, assignment.Place);
            if (assignment.Mark is { } mark && CellOf(mark) is { } cell)
            {
                record.Add(new MarkEntry(assignment.Id, pupil, cell), mark.Place);
            }
        }
    }

    /// <summary>Several tasks of one lesson are one entry: nothing says that one of them corrects another.</summary>
    private static void AddHomework(SchoolYearRecordBuilder record, DiaryLesson lesson)
    {
        var tasks = lesson.Assignments.Where(a => a.Type == DiaryAssignment.Homework).ToList();
        if (tasks.Count == 0)
        {
            return;
        }

        var stated = tasks.Where(t => !HomeworkText.IsNone(t.Name)).ToList();
        var due = tasks.Select(t => t.Due).FirstOrDefault(d => d is not null && d != lesson.Date);
        var entry = stated.Count == 0
            ? new HomeworkEntry(lesson.Id, text: null, isStatedNone: true)
            : new HomeworkEntry(lesson.Id, string.Join("; ", stated.Select(t => t.Name).OfType<string>()));
        record.Add(entry with { Due = due }, tasks[0].Place);
    }

    private static string KindOf(int type) => type switch
    {
        AnswerInClass => "Ответ на уроке",
        DiaryAssignment.Homework => "Домашнее задание",
        _ => string.Create(CultureInfo.InvariantCulture, $"Тип {type}"),
    };

    private static Cell? CellOf(DiaryMark mark) => mark switch
    {
        { Mark: { } number } => Cell.Of(MarkValue.Of(number)),
        { IsDebt: true } => Cell.Debt,
        _ => null,
    };
}
