using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.NetSchool;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.NetSchool;

/// <summary>A diary of Сетевой Город, in small weeks of our own.</summary>
public sealed class DiaryTests
{
    [Fact]
    public void Import_Lesson_HasWhatTheDiarySays()
    {
        var record = Record(DiaryFixture.Lesson("""
            "classmeetingId":71,"day":"2023-09-05T00:00:00","number":2,"startTime":"08:45","endTime":"09:25","subjectName":"Алгебра","isEaLesson":false
            """));

        var journal = Assert.Single(record.Register.Journals);
        Assert.Equal("7А Алгебра", journal.Id.Value);
        Assert.Equal(JournalKind.Class, journal.Kind);
        Assert.Equal("7А", journal.Class?.Value);
        Assert.Equal("Алгебра", journal.Subject);
        var lesson = Assert.Single(record.Journals[0].Lessons);
        Assert.Equal(
            new LessonEntry(LessonId.Parse("71"), journal.Id, new LocalDate(2023, 9, 5), new LocalTime(8, 45), new LocalTime(9, 25)) { Number = 2, Status = LessonStatus.Planned },
            Assert.Single(lesson.Entries));
        Assert.Empty(lesson.Attendance);
        Assert.Equal("Asia/Omsk", record.Register.School.TimeZone.Id);
        Assert.Equal("pupil", Assert.Single(record.Register.Pupils).Value);
        Assert.Null(record.Register.ExtractedAt);
    }

    [Fact]
    public void Import_LessonWithAnAssignment_WasHeldNobodyKnowsWhen()
    {
        var lesson = Assert.Single(Record(DiaryFixture.Assignment("""  "id":1,"typeId":3,"assignmentName":"§ 1"  """)).Journals[0].Lessons);

        Assert.Equal(LessonStatus.Held, lesson.Current.Status);
        Assert.Null(lesson.Current.Recorded.At);
    }

    [Fact]
    public void Import_ExtracurricularLesson_HasAJournalOfItsOwn()
    {
        var journals = Record("""{"classmeetingId":1,"subjectName":"Шахматы","isEaLesson":true},{"classmeetingId":2,"subjectName":"Шахматы"}""").Register.Journals;

        Assert.Equal(["7А Шахматы", "7А Шахматы (внеурочная деятельность)"], journals.Select(j => j.Id.Value));
        Assert.Equal([JournalKind.Class, JournalKind.Extracurricular], journals.Select(j => j.Kind));
    }

    [Theory]
    [InlineData("\"-\"")]
    [InlineData("\"не задано\"")]
    [InlineData("\"Не задано\"")]
    [InlineData("\"---Не указана---\"")]
    public void Import_HomeworkPlaceholder_IsAStatedNone(string name) =>
        Assert.True(Homework($"\"id\":1,\"typeId\":3,\"assignmentName\":{name}").IsStatedNone);

    [Fact]
    public void Import_Homework_IsATaskWithItsDueDay()
    {
        var own = Homework("""  "id":1,"typeId":3,"assignmentName":"§ 1","dueDate":"2023-09-05T00:00:00"  """);
        var later = Homework("""  "id":1,"typeId":3,"assignmentName":"§ 1","dueDate":"2023-09-07T00:00:00"  """);

        Assert.Equal("§ 1", own.Text);
        Assert.True(own.IsTask);
        Assert.Null(own.Due);
        Assert.Equal(new LocalDate(2023, 9, 7), later.Due);
    }

    [Fact]
    public void Import_SeveralTasks_AreOneHomework() => Assert.Equal(
        "§ 1; № 5",
        Homework("""  "id":1,"typeId":3,"assignmentName":"§ 1"},{"id":2,"typeId":3,"assignmentName":"-"},{"id":3,"typeId":3,"assignmentName":"№ 5"  """).Text);

    [Fact]
    public void Import_OtherTypes_AreAssessments()
    {
        var assessments = Record(DiaryFixture.Assignment("""
            "id":1,"typeId":10,"assignmentName":"Опрос","weight":0,"dueDate":"2023-09-05T00:00:00"},
            {"id":2,"typeId":68,"weight":20,"dueDate":"2023-09-08T00:00:00"
            """)).Journals[0].Assessments;

        Assert.Equal(["Ответ на уроке", "Тип 68"], assessments.Select(a => a.Assessment.Kind));
        Assert.Equal(["Опрос", null], assessments.Select(a => a.Assessment.Title));
        Assert.Equal([null, 2000], assessments.Select(a => a.Assessment.Weight?.Hundredths));
        Assert.Equal([null, new LocalDate(2023, 9, 8)], assessments.Select(a => a.Assessment.Day));
    }

    [Fact]
    public void Import_Marks_NameThePupil()
    {
        var record = Record(DiaryFixture.Assignment("""
            "id":1,"typeId":10,"mark":{"assignmentId":1,"studentId":15,"mark":5,"dutyMark":false}},
            {"id":2,"typeId":10,"mark":{"assignmentId":2,"studentId":15,"mark":null,"dutyMark":true}},
            {"id":3,"typeId":10,"mark":{"studentId":15,"mark":null,"dutyMark":false}
            """));
        var marks = record.Journals[0].Assessments.SelectMany(a => a.Marks).ToList();

        Assert.Equal("15", Assert.Single(record.Register.Pupils).Value);
        Assert.Equal([Cell.Of(MarkValue.Of(5)), Cell.Debt], marks.Select(m => m.Cell));
        Assert.All(marks, m => Assert.Null(m.Recorded.At));
    }

    [Fact]
    public void Import_MarkedHomework_IsAnAssessmentToo()
    {
        var imported = TableFixture.Good(DiaryFixture.Import(DiaryFixture.Week(DiaryFixture.Assignment("""  "id":1,"typeId":3,"assignmentName":"§ 1","mark":{"studentId":15,"mark":4}  """))));
        var journal = Assert.Single(imported.Record.Journals);

        Assert.Equal("§ 1", Assert.Single(journal.Lessons).CurrentHomework?.Text);
        Assert.Equal("Домашнее задание", Assert.Single(journal.Assessments).Assessment.Kind);
        Assert.Contains("ELJ-N305: Домашние задания с отметкой учтены и как работы — 1.", imported.Log.Select(n => n.Describe()));
    }

    [Theory]
    [InlineData(CalendarDayKind.Off, CalendarDayKind.School)]
    [InlineData(CalendarDayKind.Short, CalendarDayKind.Short)]
    public void Import_SaturdayWithLessons_StaysASchoolDay(CalendarDayKind production, CalendarDayKind expected)
    {
        var saturday = new LocalDate(2023, 9, 9);
        var options = DiaryFixture.Options with { Calendar = new ProductionCalendar([2023], [new ProductionDay(saturday, production), new ProductionDay(saturday.PlusDays(7), production)]) };
        var json = DiaryFixture.Week(DiaryFixture.Lesson("\"classmeetingId\":1,\"subjectName\":\"А\""), day: "2023-09-09");
        var calendar = TableFixture.Good(DiaryFixture.Import(json, options)).Record.Register.Calendar;

        Assert.Equal(expected, calendar.KindOf(saturday, WeekLength.Five));
        Assert.Equal(production, calendar.KindOf(saturday.PlusDays(7), WeekLength.Five));
    }

    [Fact]
    public void Import_SaturdayWithoutLessons_IsNotClaimed() =>
        Assert.Empty(Record(DiaryFixture.Lesson("\"classmeetingId\":1,\"subjectName\":\"А\"")).Register.Calendar.Stated);

    [Fact]
    public void Import_WeekWithoutLessons_IsEmptyButGood() => Assert.Empty(Record("").Register.Journals);

    [Fact]
    public void Import_ByteOrderMark_IsNoPartOfTheText()
    {
        var json = DiaryFixture.Week(DiaryFixture.Lesson("\"classmeetingId\":1,\"subjectName\":\"А\""));
        using var stream = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]);

        Assert.True(NetSchoolImporter.Import(stream, DiaryFixture.Options).IsGood);
    }

    private static SchoolYearRecord Record(string lessons) => TableFixture.Good(DiaryFixture.Import(DiaryFixture.Week(lessons))).Record;

    private static HomeworkEntry Homework(string members) => Assert.Single(Record(DiaryFixture.Assignment(members)).Journals[0].Lessons).CurrentHomework!;
}
