using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.Dnevnik;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Dnevnik;

/// <summary>Answers of Дневник.ру in the documented shape, about people who do not exist.</summary>
public sealed class DnevnikTests
{
    private const string Lesson = """{"id":71,"id_str":"71","title":null,"date":"2023-09-05T00:00:00","number":2,"subject":{"id":9,"name":"Алгебра","knowledgeArea":"Математика","fgosSubjectId":null},"group":700,"works":[],"teachers":[31],"status":"Given"}""";

    private static readonly DnevnikImportOptions Options = new(DateTimeZoneProviders.Tzdb["Asia/Omsk"]);

    [Fact]
    public void Import_Lesson_HasWhatTheAnswerSays()
    {
        var record = Record(("lessons-7a", Lesson));

        var journal = Assert.Single(record.Register.Journals);
        Assert.Equal(("700-9", "Алгебра", "700", JournalKind.Class), (journal.Id.Value, journal.Subject, journal.Class?.Value, journal.Kind));
        Assert.Equal(
            new LessonEntry(LessonId.Parse("71"), journal.Id, new LocalDate(2023, 9, 5)) { Number = 2, Status = LessonStatus.Planned, Teacher = ElJournal.Domain.People.StaffId.Parse("31") },
            Assert.Single(Assert.Single(record.Journals[0].Lessons).Entries));
        Assert.Equal(("Asia/Omsk", WeekLength.Five), (record.Register.School.TimeZone.Id, record.Register.School.Week));
        Assert.Equal(new LocalDate(2023, 9, 1), record.Register.Year.First);
        Assert.Null(record.Register.ExtractedAt);
    }

    [Theory]
    [InlineData("title", "\"Дроби\"", true)]
    [InlineData("works", """[{"id":1,"type":"LessonExamination"}]""", true)]
    [InlineData("works", """[{"id":1,"type":"DefaultNewLessonWork"}]""", false)]
    [InlineData("works", """[{"id":1,"type":"Homework","text":"§ 1"}]""", true)]
    public void Import_WhatNeedsAnEntry_ShowsThatTheLessonWasHeld(string member, string value, bool isHeld)
    {
        var lesson = Assert.Single(Record(("lessons", With(member, value))).Journals[0].Lessons).Current;

        Assert.Equal(isHeld ? LessonStatus.Held : LessonStatus.Planned, lesson.Status);
        Assert.Null(lesson.Recorded.At);
    }

    [Fact]
    public void Import_Attendance_HasItsTimesOfEntry()
    {
        var lesson = Assert.Single(Record(
            ("lessons", Lesson),
            ("log-entries", """
            {"person":5,"lesson":71,"status":"Absent","comment":"","createdDate":"2023-09-05T09:10:11.123"},
            {"person":5,"lesson":71,"status":"Late","createdDate":"2023-09-05T07:00:00Z"},
            {"person":6,"lesson":71,"status":"Ill"},{"person":7,"lesson":71,"status":"Pass"},{"person":8,"lesson":71,"status":"Attend"},{"person":9,"lesson":71,"status":"NotSet"}
            """)).Journals[0].Lessons);

        Assert.Equal(LessonStatus.Held, lesson.Current.Status);
        Assert.Equal(
            [
                ("5", Cell.Absent(AbsenceReason.NotStated), TableFixture.Utc(2023, 9, 5, 3, 10) + Duration.FromMilliseconds(11_123)),
                ("5", Cell.Late, TableFixture.Utc(2023, 9, 5, 7)),
                ("6", Cell.Absent(AbsenceReason.Illness), null),
                ("7", Cell.Absent(AbsenceReason.Excused), null),
                ("8", Cell.Present, null),
            ],
            lesson.Attendance.Select(a => (a.Pupil!.Value.Value, a.Cell, a.Recorded.At)).OrderBy(a => a.Value, StringComparer.Ordinal).ThenBy(a => a.At));
    }

    [Fact]
    public void Import_TasksSentOneAfterTheOther_AreAnEntryAndItsAddition()
    {
        var homework = Assert.Single(Record(("lessons", With("works", """
            [{"id":2,"type":"Homework","text":"№ 5","sentDate":"2023-09-05T20:00:00","targetDate":"2023-09-07T00:00:00"},
             {"id":1,"type":"Homework","text":"§ 1","sentDate":"2023-09-05T10:00:00","targetDate":"2023-09-05T00:00:00"}]
            """))).Journals[0].Lessons).Homework;

        Assert.Equal(["§ 1", "§ 1; № 5"], homework.Select(h => h.Text));
        Assert.Equal([TableFixture.Utc(2023, 9, 5, 4), TableFixture.Utc(2023, 9, 5, 14)], homework.Select(h => h.Recorded.At));
        Assert.Equal([null, new LocalDate(2023, 9, 7)], homework.Select(h => h.Due));
    }

    [Theory]
    [InlineData("\"не задано\"", true)]
    [InlineData("\"§ 1\"", false)]
    public void Import_HomeworkWithoutATime_StaysWithoutOne(string text, bool isNone)
    {
        var homework = Assert.Single(Assert.Single(Record(("lessons", With("works", $$"""[{"id":1,"type":"Homework","text":{{text}}}]"""))).Journals[0].Lessons).Homework);

        Assert.Equal((isNone, (Instant?)null), (homework.IsStatedNone, homework.Recorded.At));
    }

    [Fact]
    public void Import_Marks_AreResultsOfTheirWorks()
    {
        var imported = TableFixture.Good(Import(
            ("lessons", With("works", """[{"id":1,"type":"LessonExamination","workType":4},{"id":2,"type":"DefaultNewLessonWork","workType":5},{"id":3,"type":"DefaultNewLessonWork"},{"id":4,"type":"Homework","text":"§ 1"}]""")),
            ("work-types", """{"id":4,"title":"Диктант","abbr":"Д","weight":3},{"id":5,"title":"Ответ","weight":0}"""),
            ("marks", """
            {"id":11,"type":"Mark5","value":"5","textValue":"5","person":5,"work":1,"lesson":71,"number":0,"date":"2023-09-05T00:00:00","workType":4,"mood":"Good","use_avg_calc":true},
            {"id":13,"type":"Mark5","value":"3","person":6,"work":1,"lesson":71,"number":1,"date":"2023-09-12T00:00:00"},
            {"id":12,"type":"Mark5","value":"4","person":6,"work":1,"lesson":71,"number":0,"date":"2023-09-12T00:00:00"},
            {"id":14,"type":"MarkNA","value":"NA","person":5,"work":2,"lesson":71},{"id":15,"type":"MarkDismiss","person":6,"work":2,"lesson":71},
            {"id":16,"type":"Mark5","value":"5-","person":7,"work":2,"lesson":71},
            {"id":17,"type":"Mark5","value":"4","person":7,"work":4,"lesson":71},
            {"id":18,"type":"Mark5","value":"4","person":7,"work":90,"lesson":71,"workType":4},
            {"id":19,"type":"Mark5","value":"4","person":7,"work":91,"lesson":72},{"id":20,"type":"Mark5","value":"4","person":7,"work":92}
            """)));

        var works = Assert.Single(imported.Record.Journals).Assessments;
        Assert.Equal(["1 Диктант 300", "2 Ответ ", "4 Homework ", "90 Диктант 300"], works.Select(w => $"{w.Assessment.Id} {w.Assessment.Kind} {w.Assessment.Weight?.Hundredths}"));
        Assert.Equal([Cell.Of(MarkValue.Of(5)), Cell.Double(MarkValue.Of(4), MarkValue.Of(3))], works[0].Marks.Select(m => m.Cell));
        Assert.Equal([null, new LocalDate(2023, 9, 12)], works[0].Marks.Select(m => m.Day));
        Assert.Equal([Cell.NotAttested, Cell.Exempt], works[1].Marks.Select(m => m.Cell));
        Assert.All(works.SelectMany(w => w.Marks), m => Assert.Null(m.Recorded.At));
        Assert.Equal("2", Assert.Single(imported.Log.Single(n => n.Code == DnevnikNotices.ForeignMarks).Arguments));
        Assert.Equal("1", Assert.Single(imported.Log.Single(n => n.Code == DnevnikNotices.OtherMarks).Arguments));
    }

    [Fact]
    public void Import_Coverage_IsThatOfTheGroupsAndDaysRead()
    {
        var record = Record(("lessons-a", Lesson), ("lessons-b", Lesson.Replace("71", "72", StringComparison.Ordinal).Replace("09-05", "10-05", StringComparison.Ordinal)), ("прочее", "{}"));

        var statements = record.Register.Coverage.Statements;
        Assert.Equal(
            FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Homework | FactKinds.Assessments | FactKinds.Marks | FactKinds.Attendance,
            statements.Aggregate(FactKinds.None, (all, s) => all | s.Kind));
        Assert.All(statements, s => Assert.Equal((CoverageLevel.Partial, "700", new DateSpan(new LocalDate(2023, 9, 5), new LocalDate(2023, 10, 5))), (s.Level, s.Class?.Value, s.Span)));
    }

    [Fact]
    public void Import_ProductionCalendar_IsTakenAndASaturdayWithLessonsStaysASchoolDay()
    {
        var saturday = new LocalDate(2023, 9, 9);
        var options = Options with { Calendar = new ProductionCalendar([2023], [new ProductionDay(saturday, CalendarDayKind.Off)]) };

        var imported = TableFixture.Good(Import(options, ("lessons", Lesson.Replace("09-05", "09-09", StringComparison.Ordinal))));

        Assert.Equal(CalendarDayKind.School, imported.Record.Register.Calendar.KindOf(saturday, WeekLength.Five));
        Assert.Equal(
            [DnevnikNotices.Saturdays, DnevnikNotices.CalendarGap],
            imported.Log.Select(n => n.Code).Where(c => c == DnevnikNotices.Saturdays || c == DnevnikNotices.CalendarGap));
    }

    [Fact]
    public void Import_Defects_AreToldAllAtOnceWithTheirPaths()
    {
        var errors = TableFixture.Errors(Import(
            ("lessons", Lesson + "," + Lesson + """,{"id":"72","group":700,"date":"2023-02-30","subject":{}}"""),
            ("log-entries", """{"person":5,"lesson":71,"status":"Slept","createdDate":"утром"}"""),
            ("marks", """{"id":1,"person":"Иванов"},5""")));

        Assert.Collection(
            errors,
            e => Assert.StartsWith("lessons.json:$[1]: ELJ-D002", e, StringComparison.Ordinal),
            e => Assert.StartsWith("lessons.json:$[2].id: ELJ-D362: Здесь строка, а ожидается число.", e, StringComparison.Ordinal),
            e => Assert.StartsWith("lessons.json:$[2].date: ELJ-D363: «2023-02-30» не подходит.", e, StringComparison.Ordinal),
            e => Assert.StartsWith("lessons.json:$[2].subject.id: ELJ-D361", e, StringComparison.Ordinal),
            e => Assert.StartsWith("log-entries.json:$[0].createdDate: ELJ-D363: «утром»", e, StringComparison.Ordinal),
            e => Assert.StartsWith("log-entries.json:$[0].status: ELJ-D363: «Slept» не подходит. Нужно: одно из: Attend, Absent, Ill, Late, Pass, NotSet.", e, StringComparison.Ordinal),
            e => Assert.StartsWith("marks.json:$[0].person: ELJ-D362", e, StringComparison.Ordinal),
            e => Assert.StartsWith("marks.json:$[1]: ELJ-D362", e, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[", "ELJ-D360")]
    [InlineData("{}", "ELJ-D362")]
    [InlineData("""[{"id":1,"id":2}]""", "ELJ-D360")]
    public void Import_NoArrayOfAnswers_IsRefused(string json, string code)
    {
        using var folder = new TempFolder();
        folder.Write("lessons.json", json);

        Assert.Equal(code, Assert.Single(DnevnikImporter.Import(folder.Path, Options).Defects).Code.Id);
    }

    [Fact]
    public void Import_FolderWithoutLessons_IsRefused()
    {
        Assert.Equal(["ELJ-D366"], Import(("marks", "")).Defects.Select(d => d.Code.Id));
        Assert.Equal(["ELJ-D365"], DnevnikImporter.Import("нет такой папки", Options).Defects.Select(d => d.Code.Id));
    }

    [Fact]
    public void Import_NoLessonAtAll_CannotTellTheYear() => Assert.Equal([RecordDefects.YearUnknown], Import(("lessons", "")).Defects.Select(d => d.Code));

    private static string With(string member, string value) =>
        Lesson.Replace(member == "title" ? "\"title\":null" : "\"works\":[]", $"\"{member}\":{value}", StringComparison.Ordinal);

    private static SchoolYearRecord Record(params (string Name, string Items)[] answers) => TableFixture.Good(Import(answers)).Record;

    private static Result<ImportedRecord> Import(params (string Name, string Items)[] answers) => Import(Options, answers);

    private static Result<ImportedRecord> Import(DnevnikImportOptions options, params (string Name, string Items)[] answers)
    {
        using var folder = new TempFolder();
        foreach (var (name, items) in answers)
        {
            folder.Write(name + ".json", $"[{items}]");
        }

        return DnevnikImporter.Import(folder.Path, options);
    }
}
