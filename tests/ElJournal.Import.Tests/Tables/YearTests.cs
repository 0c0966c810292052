using ElJournal.Domain.Time;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

public sealed class YearTests
{
    [Fact]
    public void Year_OfYearPeriods_IsTheirSpan()
    {
        var register = TableFixture.Record(("periods",
            "period,kind,class,from,to\nГ1,year,1А,2023-09-01,2024-05-24\nГ2,year,7А,2023-09-04,2024-05-31\nЧ1,quarter,,2023-08-01,2024-08-01")).Register;

        Assert.Equal(Year(2023, 9, 1, 2024, 5, 31), register.Year);
    }

    [Theory]
    [InlineData("2023-10-02,", 2023, 10, 2, 2024, 8, 31)]
    [InlineData(",2024-05-31", 2023, 9, 1, 2024, 5, 31)]
    [InlineData(",", 2023, 9, 1, 2024, 8, 31)]
    public void Year_OpenEnd_IsThatOfTheUsualYear(string span, int y1, int m1, int d1, int y2, int m2, int d2) => Assert.Equal(
        Year(y1, m1, d1, y2, m2, d2),
        TableFixture.Record(("lessons", "lesson,journal,date\nL1,J1,2023-10-04"), ("periods", $"period,kind,from,to\nГ,year,{span}")).Register.Year);

    [Theory]
    [InlineData("2023-09-01", 2023)]
    [InlineData("2024-08-31", 2023)]
    [InlineData("2024-02-29", 2023)]
    [InlineData("2024-09-01", 2024)]
    public void Year_WithoutPeriods_IsTheUsualOneAroundTheFirstLesson(string date, int first)
    {
        var imported = TableFixture.Good(TableFixture.Import(("lessons", $"lesson,journal,date\nL1,J1,{date}")));

        Assert.Equal(Year(first, 9, 1, first + 1, 8, 31), imported.Record.Register.Year);
        Assert.Contains($"ELJ-N207: Периода вида year нет: учебный год взят с 01.09.{first} по 31.08.{first + 1}.", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Year_WithoutLessons_IsTheUsualOneAroundTheFirstAssessment() => Assert.Equal(
        Year(2023, 9, 1, 2024, 8, 31),
        TableFixture.Record(("lessons", null), ("assessments", "assessment,journal,day\nA2,J1,2024-03-01\nA1,J1,2023-12-01")).Register.Year);

    [Fact]
    public void Year_OpenQuarter_EndsWithTheYear()
    {
        var period = TableFixture.Record(("periods", "period,kind,from,to\nЧ1,quarter,,2023-10-29\nЧ2,quarter,2023-11-06,")).Register.Periods;

        Assert.Equal([new LocalDate(2023, 9, 1), new LocalDate(2023, 11, 6)], period.Select(p => p.First));
        Assert.Equal([new LocalDate(2023, 10, 29), new LocalDate(2024, 8, 31)], period.Select(p => p.Last));
    }

    [Fact]
    public void Year_NothingToTellItBy_IsRefused() => Assert.Equal(
        ["ELJ-D007: Учебный год не определить: нет ни периода вида year, ни уроков, ни работ. Добавьте период вида year с первым и последним днём."],
        TableFixture.Errors(("lessons", null), ("classes", "class\n7А")));

    [Fact]
    public void Year_TooLong_IsRefused() => Assert.Equal(
        ["periods.csv: ELJ-D008: Учебный год с 01.09.2023 по 31.08.2025 длиннее 550 дней. Проверьте даты периодов вида year: в одной записи хранится один учебный год."],
        TableFixture.Errors(("periods", "period,kind,from,to\nГ1,year,2023-09-01,2024-08-31\nГ2,year,2024-09-01,2025-08-31")));

    [Fact]
    public void Days_OutsideTheYear_AreRefused() => Assert.Equal(
        [
            Outside("assessments.csv:2:day", "работа", "01.06.2024"),
            Outside("calendar.csv:2:date", "день календаря", "12.06.2024"),
            Outside("lessons.csv:3:date", "урок", "31.08.2023"),
        ],
        TableFixture.Errors(
            ("periods", "period,kind,from,to\nГ,year,2023-09-01,2024-05-31"),
            ("lessons", "lesson,journal,date\nL1,J1,2023-09-01\nL2,J1,2023-08-31\nL3,J1,2024-05-31"),
            ("assessments", "assessment,journal,day\nA1,J1,2024-06-01"),
            ("calendar", "date,kind\n2024-06-12,off")));

    [Fact]
    public void Days_OfEntriesEnrolmentsOrdersAndStaff_MayLieOutside()
    {
        var record = TableFixture.Record(
            ("periods", "period,kind,from,to\nГ,year,2023-09-01,2024-05-31\nЭ,quarter,2024-06-01,2024-06-20"),
            ("lessons", "lesson,journal,date,recorded_at,substitution_recorded_at\nL1,J1,2023-09-04,2024-07-01T10:00,2023-08-01T10:00"),
            ("homework", "lesson,text,due,recorded_at\nL1,§ 1,2024-09-02,2024-07-01T10:00"),
            ("pupils", "pupil,class,from,to,order_number,order_date\nP1,7А,2017-09-01,2027-08-31,1,2017-08-30"),
            ("staff", "person,role,from,to\nТ1,teacher,1999-01-01,"),
            ("assessments", "assessment,journal,lesson\nA1,J1,L1"),
            ("marks", "assessment,pupil,mark,day,recorded_at\nA1,P1,5,2024-06-03,2024-07-01T10:00"));

        Assert.Equal(Year(2023, 9, 1, 2024, 5, 31), record.Register.Year);
    }

    [Fact]
    public void Days_WhileAPeriodCannotBeRead_AreNotJudged() => Assert.Equal(
        ["periods.csv:2:to: ELJ-D242: «31.05» — не дата. Нужен день, который есть в календаре, с 1900 по 2199 год: гггг-мм-дд или дд.мм.гггг."],
        TableFixture.Errors(("periods", "period,kind,from,to\nГ,year,2023-09-01,31.05"), ("lessons", "lesson,journal,date\nL1,J1,2022-09-01\nL2,J1,2024-09-01")));

    private static SchoolYear Year(int y1, int m1, int d1, int y2, int m2, int d2) => new(new LocalDate(y1, m1, d1), new LocalDate(y2, m2, d2));

    private static string Outside(string place, string what, string date) =>
        $"{place}: ELJ-D003: Дата вне учебного года: {what} {date}, а год длится с 01.09.2023 по 31.05.2024. Исправьте дату или границы года (период вида year).";
}
