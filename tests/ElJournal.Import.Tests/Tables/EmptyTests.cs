using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>What an empty field means.</summary>
public sealed class EmptyTests
{
    [Fact]
    public void Lesson_Empty_SaysNothingButThatItWasEntered()
    {
        var lesson = Assert.Single(TableFixture.Lessons(TableFixture.Record(("lessons",
            "lesson,journal,date,number,start,end,status,kind,topic,remote,teacher,actual_teacher,recorded_at,recorded_by,substitution_recorded_at\nL1,J1,2023-09-04,,,,,,,,,,,,")))).Current;

        Assert.Equal(new LessonEntry(LessonId.Parse("L1"), JournalId.Parse("J1"), new LocalDate(2023, 9, 4)) { Status = LessonStatus.Held }, lesson);
    }

    [Fact]
    public void Class_Empty_IsMarkedAndHasTheWeekOfTheSchool()
    {
        var record = TableFixture.Record(("classes", "class,year,class_teacher,week_days,shift,marked\n1А,,,,,\n1Б,1,,6,2,no\n1В,,,,,yes"));

        Assert.Equal([true, false, true], record.Register.Classes.Select(c => c.IsMarked));
        Assert.Equal([null, WeekLength.Six, null], record.Register.Classes.Select(c => c.Week));
        Assert.Equal([null, 2, null], record.Register.Classes.Select(c => c.Shift));
        Assert.Equal([null, 1, null], record.Register.Classes.Select(c => c.Grade));
    }

    [Fact]
    public void Journal_Empty_IsOfAClassAndMarkedAsThatIs()
    {
        var journals = TableFixture.Record(("journals", "journal,kind,marked\nJ1,,\nJ2,facultative,no\nJ3,individual,yes")).Register.Journals;

        Assert.Equal([JournalKind.Class, JournalKind.Facultative, JournalKind.Individual], journals.Select(j => j.Kind));
        Assert.Equal([null, false, true], journals.Select(j => j.IsMarked));
    }

    [Theory]
    [InlineData("не задано")]
    [InlineData("Не задано")]
    [InlineData("-")]
    [InlineData("---Не указана---")]
    public void Homework_Placeholder_IsAStatedNone(string text)
    {
        var homework = Homework($"lesson,text\nL1,{text}");

        Assert.True(homework.IsStatedNone);
        Assert.False(homework.IsTask);
    }

    [Fact]
    public void Homework_WithoutText_IsNeitherTaskNorNone()
    {
        var homework = Homework("lesson,text\nL1,");

        Assert.False(homework.IsStatedNone);
        Assert.False(homework.IsTask);
        Assert.Null(homework.Recorded.At);
        Assert.Null(homework.Due);
    }

    [Fact]
    public void Homework_Text_IsATask() => Assert.True(Homework("lesson,text\nL1,не задано по болезни").IsTask);

    [Fact]
    public void Spans_Empty_AreOpen()
    {
        var register = TableFixture.Record(("pupils", "pupil,class,from,to\nP1,7А,,\nP2,7А,2023-09-01,\nP3,7А,,2023-12-31")).Register;

        Assert.Equal(
            [DateSpan.Always, new DateSpan(new LocalDate(2023, 9, 1), to: null), new DateSpan(from: null, new LocalDate(2023, 12, 31))],
            register.Enrolments.Select(e => e.Span));
    }

    [Fact]
    public void Order_Empty_LeavesTheBasisUnknown()
    {
        var imported = TableFixture.Good(TableFixture.Import(
            ("pupils", "pupil,class,order_number,order_date\nP1,7А,,\nP2,7А,15-к,\nP3,7А,,30.08.2023")));

        Assert.Equal([null, new MovementOrder("15-к", date: null), null], imported.Record.Register.Enrolments.Select(e => e.Order));
        Assert.Contains("ELJ-N209: Дата приказа без номера пропущена — 1.", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Staff_WithoutRole_IsKnown()
    {
        var register = TableFixture.Record(("staff", "person,role\nТ1,\nТ2,director\nТ2,teacher")).Register;

        Assert.Equal(["Т1", "Т2"], register.Staff.Select(p => p.Value));
        Assert.Equal([StaffRoleKind.Director, StaffRoleKind.Teacher], register.Roles.Select(r => r.Role));
    }

    [Fact]
    public void Subgroup_WithoutPupil_IsKnown() =>
        Assert.Null(Assert.Single(TableFixture.Record(("subgroups", "subgroup,class,pupil\nG1,7А,")).Register.Subgroups).Pupil);

    [Fact]
    public void Pupil_InSeveralClassesAtOnce_IsRead()
    {
        var register = TableFixture.Record(("pupils", "pupil,class\nP1,7А\nP1,Кружок")).Register;

        Assert.Single(register.Pupils);
        Assert.Equal(["7А", "Кружок"], register.Enrolments.Select(e => e.Class.Value));
    }

    [Fact]
    public void School_Empty_LeavesExtractionAndScaleUnknown()
    {
        var register = TableFixture.Record(("school", "id,name,time_zone,week_days,extracted_at,scale\ns,,Europe/Moscow,,,")).Register;

        Assert.Null(register.ExtractedAt);
        Assert.Null(register.School.Scale);
        Assert.Null(register.School.Name);
    }

    [Fact]
    public void School_MissingWithZoneGiven_GetsAnId()
    {
        var options = new TableImportOptions { TimeZone = DateTimeZoneProviders.Tzdb["Asia/Omsk"] };
        var imported = TableFixture.Good(TableFixture.Import(options, ("school", null)));

        Assert.Equal("school", imported.Record.Register.School.Id.Value);
        Assert.Equal("Asia/Omsk", imported.Record.Register.School.TimeZone.Id);
        Assert.Contains("ELJ-N210: Листа school нет: идентификатор школы взят «school».", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void School_ZoneOfTheSheet_WinsOverTheOption()
    {
        var options = new TableImportOptions { TimeZone = DateTimeZoneProviders.Tzdb["Asia/Omsk"] };

        Assert.Equal("Europe/Moscow", TableFixture.Good(TableFixture.Import(options)).Record.Register.School.TimeZone.Id);
    }

    private static HomeworkEntry Homework(string text) => Assert.Single(TableFixture.Lessons(TableFixture.Record(("homework", text)))).CurrentHomework!;
}
