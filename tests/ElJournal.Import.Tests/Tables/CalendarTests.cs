using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Import.Calendars;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>School days: the sheet, the production calendar, and the length of the week where nobody states it.</summary>
public sealed class CalendarTests
{
    private const string NoWeek = "id,time_zone\ns,Europe/Moscow";
    private const string Saturday = "2023-09-09";
    private const string Five = "ELJ-N206: Длина учебной недели (week_days) не указана: взято дней — 5, уроков в субботу нет.";
    private const string Six = "ELJ-N206: Длина учебной недели (week_days) не указана: взято дней — 6, есть уроки в субботу.";

    [Theory]
    [InlineData("L1,J1,2023-09-08,held", Five)]
    [InlineData("L1,J1," + Saturday + ",held", Six)]
    [InlineData("L1,J1," + Saturday + ",planned", Six)]
    [InlineData("L1,J1," + Saturday + ",cancelled", Five)]
    [InlineData("L1,J1,2023-09-10,held", Five)]
    public void Week_NotStated_FollowsTheSaturdays(string lesson, string notice)
    {
        var imported = TableFixture.Good(TableFixture.Import(("school", NoWeek), ("lessons", "lesson,journal,date,status\n" + lesson)));

        Assert.Contains(notice, imported.Log.Select(n => n.Describe()));
        Assert.Equal(notice == Six ? WeekLength.Six : WeekLength.Five, imported.Record.Register.School.Week);
    }

    [Fact]
    public void Week_SaturdayLessonCancelledLater_CountsAsCancelled() => Assert.Contains(
        Five,
        TableFixture.Log(
            ("school", NoWeek),
            ("lessons", $"lesson,journal,date,status,recorded_at\nL1,J1,{Saturday},cancelled,2023-09-08T10:00\nL1,J1,{Saturday},planned,")));

    [Fact]
    public void Week_SaturdayStatedAsSchoolDay_ShowsNoSixDays() => Assert.Contains(
        Five,
        TableFixture.Log(("school", NoWeek), ("lessons", $"lesson,journal,date\nL1,J1,{Saturday}"), ("calendar", $"date,kind\n{Saturday},school")));

    [Fact]
    public void Week_Stated_IsNotInferred()
    {
        var imported = TableFixture.Good(TableFixture.Import(("lessons", $"lesson,journal,date\nL1,J1,{Saturday}")));

        Assert.Equal(WeekLength.Five, imported.Record.Register.School.Week);
        Assert.DoesNotContain(imported.Log, n => n.Code == TableNotices.WeekInferred);
    }

    [Fact]
    public void Calendar_Kinds_AreRead()
    {
        var calendar = TableFixture.Record(("calendar", "date,kind\n2023-09-09,school\n2023-09-08,short\n2023-09-07,off\n2023-09-06,vacation\n2023-09-05,quarantine")).Register.Calendar;

        Assert.Equal(
            [CalendarDayKind.School, CalendarDayKind.Quarantine, CalendarDayKind.Vacation, CalendarDayKind.Off, CalendarDayKind.Short, CalendarDayKind.School, CalendarDayKind.Off],
            Enumerable.Range(4, 7).Select(day => calendar.KindOf(new LocalDate(2023, 9, day), WeekLength.Five)));
    }

    [Fact]
    public void Calendar_OfProduction_FillsInAndTheSheetWins()
    {
        var options = new TableImportOptions { Calendar = Production(2023, (11, 4, CalendarDayKind.Off), (11, 6, CalendarDayKind.Off), (3, 8, CalendarDayKind.Off)) };
        var register = TableFixture.Good(TableFixture.Import(options, ("calendar", "date,kind\n2023-11-06,school"))).Record.Register;

        Assert.Equal(
            [new CalendarDay(new LocalDate(2023, 11, 4), CalendarDayKind.Off), new CalendarDay(new LocalDate(2023, 11, 6), CalendarDayKind.School)],
            register.Calendar.Stated.ToArray());
        Assert.Equal(CoverageLevel.Complete, register.Coverage.LevelOf(FactKinds.Calendar, new LocalDate(2024, 3, 1), schoolClass: null));
    }

    [Fact]
    public void Calendar_OfProductionAlone_IsCompleteForItsYears()
    {
        var options = new TableImportOptions { Calendar = Production(2023, (11, 6, CalendarDayKind.Off)) };
        var imported = TableFixture.Good(TableFixture.Import(options));
        var coverage = imported.Record.Register.Coverage;

        Assert.Equal(CoverageLevel.Complete, coverage.LevelOf(FactKinds.Calendar, new LocalDate(2023, 12, 31), schoolClass: null));
        Assert.Equal(CoverageLevel.Absent, coverage.LevelOf(FactKinds.Calendar, new LocalDate(2024, 1, 1), schoolClass: null));
        Assert.Contains(
            "ELJ-N211: Производственный календарь дан на 2023, а учебный год длится с 01.09.2023 по 31.08.2024: остальные дни неизвестны.",
            imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Coverage_SheetsPresent_AreCompleteAndTheOthersAbsent()
    {
        var coverage = TableFixture.Record(("homework", "lesson\nL1"), ("classes", "class")).Register.Coverage;
        var complete = coverage.CompleteOn(new LocalDate(2023, 9, 4), schoolClass: null);

        Assert.Equal(FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Homework | FactKinds.Classes, complete);
        Assert.All(
            RecordCoverage.AllKinds.Where(k => !complete.HasFlag(k)),
            k => Assert.Equal(CoverageLevel.Absent, coverage.LevelOf(k, new LocalDate(2023, 9, 4), schoolClass: null)));
    }

    [Theory]
    [InlineData("staff", "person", FactKinds.StaffRoles)]
    [InlineData("pupils", "pupil,class", FactKinds.Enrolments)]
    [InlineData("subgroups", "subgroup", FactKinds.Subgroups)]
    [InlineData("journals", "journal\nJ1", FactKinds.Journals)]
    [InlineData("periods", "period,kind", FactKinds.Periods)]
    [InlineData("calendar", "date,kind", FactKinds.Calendar)]
    [InlineData("attendance", "lesson,pupil,code", FactKinds.Attendance)]
    [InlineData("assessments", "assessment,journal", FactKinds.Assessments)]
    [InlineData("final_marks", "journal,pupil,period,mark", FactKinds.FinalMarks)]
    [InlineData("marks", "assessment,pupil,mark", FactKinds.Marks)]
    public void Coverage_SheetWithoutRows_IsComplete(string sheet, string text, FactKinds kind) => Assert.Equal(
        CoverageLevel.Complete,
        TableFixture.Record((sheet, text)).Register.Coverage.LevelOf(kind, new LocalDate(2023, 9, 4), schoolClass: null));

    private static ProductionCalendar Production(int year, params ReadOnlySpan<(int Month, int Day, CalendarDayKind Kind)> days)
    {
        var list = new List<ProductionDay>();
        foreach (var (month, day, kind) in days)
        {
            list.Add(new ProductionDay(new LocalDate(year, month, day), kind));
        }

        return new ProductionCalendar([year], list);
    }
}
