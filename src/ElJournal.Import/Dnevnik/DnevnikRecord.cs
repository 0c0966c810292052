using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.Reading;

namespace ElJournal.Import.Dnevnik;

/// <summary>Makes the record of the answers read, and states how little they can know.</summary>
internal sealed class DnevnikRecord
{
    private const string UnnamedSchool = "school";

    private readonly DnevnikReader answers;
    private readonly DnevnikImportOptions options;
    private readonly ImportLog log;
    private readonly DnevnikCells cells;
    private readonly ImmutableArray<DnevnikAttendance> attendance;
    private readonly HashSet<LessonId> attended;

    internal DnevnikRecord(DnevnikReader answers, DnevnikImportOptions options, ImportLog log)
    {
        (this.answers, this.options, this.log) = (answers, options, log);
        var lessons = answers.Lessons.Select(l => l.Id).ToHashSet();
        attendance = [.. answers.Attendance.Where(a => lessons.Contains(a.Lesson))];
        attended = [.. attendance.Select(a => a.Lesson)];
        cells = new DnevnikCells(answers);
    }

    internal Result<SchoolYearRecord> Build()
    {
        log.Tell(DnevnikNotices.Part, default);
        Tell(DnevnikNotices.ForeignMarks, cells.Foreign);
        Tell(DnevnikNotices.OtherMarks, cells.Others);
        Tell(DnevnikNotices.ForeignEntries, answers.Attendance.Count - attendance.Length);

        // Five days claim least: only the Saturdays seen are then school days.
        var register = new SchoolRegisterBuilder(new School(SchoolId.Parse(UnnamedSchool), options.TimeZone) { Week = WeekLength.Five });
        if (answers.Lessons.Count > 0)
        {
            var year = SchoolYear.Around(answers.Lessons.Min(l => l.Date));
            register.Year = year;
            options.Calendar.AddDays(register, year, answers.Lessons.Select(l => l.Date), DnevnikNotices.Saturdays, log);
            options.Calendar.StateIn(register, year, DnevnikNotices.CalendarGap, log);
        }

        AddPeople(register);
        AddGroups(register);
        var record = new SchoolYearRecordBuilder(register);
        foreach (var lesson in answers.Lessons)
        {
            AddLesson(record, lesson);
        }

        foreach (var entry in attendance)
        {
            record.Add(new AttendanceEntry(entry.Lesson, entry.Pupil, entry.Cell) { Recorded = new Provenance(entry.At, By: null) }, entry.Place);
        }

        return record.Build();
    }

    private void Tell(ImportNoticeCode code, int count)
    {
        if (count > 0)
        {
            log.Tell(code, default, count.ToString(CultureInfo.InvariantCulture));
        }
    }

    private void AddPeople(SchoolRegisterBuilder register)
    {
        foreach (var pupil in cells.Pupils.Concat(attendance.Select(a => a.Pupil)))
        {
            register.Add(pupil);
        }

        foreach (var teacher in answers.Lessons.SelectMany(l => l.Teachers))
        {
            register.Add(teacher);
        }
    }

    /// <summary>Adds each group as a class with its journals; the answers about it are a part of what it has, from its first lesson to its last.</summary>
    private void AddGroups(SchoolRegisterBuilder register)
    {
        const FactKinds Kinds = FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Homework | FactKinds.Assessments | FactKinds.Marks | FactKinds.Attendance;
        foreach (var group in answers.Lessons.GroupBy(l => l.Group))
        {
            register.Add(new SchoolClass(group.Key), group.First().Place);
            var span = new DateSpan(group.Min(l => l.Date), group.Max(l => l.Date));
            foreach (var kind in RecordCoverage.AllKinds.Where(kind => Kinds.HasFlag(kind)))
            {
                register.Add(new CoverageStatement(kind, CoverageLevel.Partial) { Span = span, Class = group.Key });
            }
        }

        foreach (var journal in answers.Lessons.GroupBy(l => l.Journal))
        {
            var lesson = journal.First();
            register.Add(new Journal(journal.Key) { Subject = lesson.Subject, Class = lesson.Group }, lesson.Place);
        }
    }

    private void AddLesson(SchoolYearRecordBuilder record, DnevnikLesson lesson)
    {
        var entry = new LessonEntry(lesson.Id, lesson.Journal, lesson.Date)
        {
            Number = lesson.Number,
            Topic = lesson.Topic,
            Status = IsEntered(lesson) ? LessonStatus.Held : LessonStatus.Planned,
            Teacher = lesson.Teachers is [var only] ? only : null,
        };
        record.Add(entry, lesson.Place);
        DnevnikHomework.Add(record, lesson);
        foreach (var work in cells.WorksOf(lesson.Id))
        {
            var type = work.WorkType is { } id ? answers.WorkTypes.GetValueOrDefault(id) : null;
            record.Add(
                new Assessment(work.Id, lesson.Journal, lesson.Id)
                {
                    Kind = type?.Title ?? DnevnikCodes.KindOf(work.Type),
                    Title = work.Type == DnevnikWork.Homework ? null : work.Text,
                    Weight = type?.Weight is { Hundredths: > 0 } weight ? weight : null,
                },
                work.Place);
            foreach (var (mark, place) in cells.ResultsOf(work.Id))
            {
                record.Add(mark, place);
            }
        }
    }

    /// <summary>A topic, a task, a mark or an entry of attendance cannot be there without an entry of the lesson; nobody knows when that was.</summary>
    private bool IsEntered(DnevnikLesson lesson) =>
        lesson.Topic is not null || lesson.Works.Any(w => w.Type != DnevnikWork.Default) || attended.Contains(lesson.Id) || cells.WorksOf(lesson.Id).Any();
}
