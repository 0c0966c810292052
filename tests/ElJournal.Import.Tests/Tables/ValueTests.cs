using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Each form of a value that the contract names, and each that it does not.</summary>
public sealed class ValueTests
{
    private const string DateRule = "Нужен день, который есть в календаре, с 1900 по 2199 год: гггг-мм-дд или дд.мм.гггг.";
    private const string MomentRule =
        "Нужно гггг-мм-ддТЧЧ:мм или гггг-мм-ддТЧЧ:мм:сс по местному времени школы; можно добавить смещение (+03:00) или Z.";

    [Theory]
    [InlineData("2023-09-04")]
    [InlineData("04.09.2023")]
    public void Date_BothForms_AreRead(string text) => Assert.Equal(new LocalDate(2023, 9, 4), Lesson($"lesson,journal,date\nL1,J1,{text}").Date);

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("29.02.2023")]
    [InlineData("31.04.2024")]
    [InlineData("4.9.2023")]
    [InlineData("04/09/2023")]
    [InlineData("2023-9-4")]
    [InlineData("09.2023")]
    [InlineData("2023-09-04T00:00")]
    [InlineData("45173")]
    [InlineData("0023-09-04")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("-2023-09-04")]
    [InlineData("99999-09-04")]
    public void Date_NotADay_IsRefused(string text) => Assert.Equal(
        [$"lessons.csv:2:date: ELJ-D242: «{text}» — не дата. {DateRule}"],
        TableFixture.Errors(("lessons", $"lesson,journal,date\nL1,J1,{text}")));

    [Theory]
    [InlineData("08:30", 8, 30)]
    [InlineData("8:30", 8, 30)]
    [InlineData("00:00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    public void Time_OfDay_IsRead(string text, int hour, int minute) => Assert.Equal(new LocalTime(hour, minute), Lesson($"lesson,journal,date,start\nL1,J1,2023-09-04,{text}").Start);

    [Theory]
    [InlineData("24:00")]
    [InlineData("08:60")]
    [InlineData("08.30")]
    [InlineData("8")]
    [InlineData("08:30:15")]
    public void Time_NotATime_IsRefused(string text) => Assert.Equal(
        [$"lessons.csv:2:start: ELJ-D243: «{text}» — не время. Нужно местное время ЧЧ:мм, например 08:30."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,start\nL1,J1,2023-09-04,{text}")));

    [Theory]
    [InlineData("10:00", "09:00")]
    [InlineData("10:00", "10:00")]
    public void Time_LessonEndingTooEarly_IsRefused(string start, string end) => Assert.Equal(
        [$"lessons.csv:2:end: ELJ-D251: Урок кончается ({end}) не позже, чем начинается ({start}). Исправьте start или end."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,start,end\nL1,J1,2023-09-04,{start},{end}")));

    [Theory]
    [InlineData("2023-09-04T10:00", 7, 0, 0)]
    [InlineData("2023-09-04T10:00:30", 7, 0, 30)]
    [InlineData("2023-09-04T10:00+02:00", 8, 0, 0)]
    [InlineData("2023-09-04T10:00:30+12:00", -2, 0, 30)]
    [InlineData("2023-09-04T10:00-01:30", 11, 30, 0)]
    [InlineData("2023-09-04T10:00Z", 10, 0, 0)]
    [InlineData("2023-09-04T10:00:30Z", 10, 0, 30)]
    [InlineData("2023-09-04T24:00", 21, 0, 0)]
    public void Moment_LocalOffsetOrZ_IsRead(string text, int hours, int minutes, int seconds) => Assert.Equal(
        TableFixture.Utc(2023, 9, 4, 0) + Duration.FromHours(hours) + Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds),
        Lesson($"lesson,journal,date,recorded_at\nL1,J1,2023-09-04,{text}").Recorded.At);

    [Theory]
    [InlineData("2023-09-04")]
    [InlineData("2023-09-04 10:00")]
    [InlineData("04.09.2023T10:00")]
    [InlineData("2023-09-31T10:00")]
    [InlineData("2023-09-04T10:00+25:00")]
    [InlineData("2023-09-04T10:00+3")]
    [InlineData("2023-09-04T10")]
    [InlineData("2023-09-04T10:00ZZ")]
    [InlineData("9999-12-31T23:59-10:00")]
    [InlineData("Z")]
    public void Moment_NotAMoment_IsRefused(string text) => Assert.Equal(
        [$"lessons.csv:2:recorded_at: ELJ-D244: «{text}» — не момент времени. {MomentRule}"],
        TableFixture.Errors(("lessons", $"lesson,journal,date,recorded_at\nL1,J1,2023-09-04,{text}")));

    // Moscow, 2011-03-27: 02:00 became 03:00. 2010-10-31: 03:00 became 02:00.
    [Theory]
    [InlineData("2011-03-27T02:30", 2011, 3, 26, 23, 30)]
    [InlineData("2010-10-31T02:30", 2010, 10, 30, 22, 30)]
    public void Moment_SkippedOrDoubled_IsReadLeniently(string text, int year, int month, int day, int hour, int minute) => Assert.Equal(
        TableFixture.Utc(year, month, day, hour, minute),
        Lesson($"lesson,journal,date,recorded_at\nL1,J1,2010-09-06,{text}").Recorded.At);

    [Theory]
    [InlineData("21")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("первый")]
    [InlineData("99999999999")]
    public void Number_OutOfBounds_IsRefused(string text) => Assert.Equal(
        [$"lessons.csv:2:number: ELJ-D245: «{text}» не подходит. Нужно целое число от 0 до 20."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,number\nL1,J1,2023-09-04,{text}")));

    [Fact]
    public void Number_OfClass_IsRefusedByItsBounds() => Assert.Equal(
        [
            "classes.csv:2:year: ELJ-D245: «12» не подходит. Нужно целое число от 1 до 11.",
            "classes.csv:2:week_days: ELJ-D245: «8» не подходит. Нужно целое число от 1 до 7.",
            "classes.csv:2:shift: ELJ-D245: «4» не подходит. Нужно целое число от 1 до 3.",
            "classes.csv:2:marked: ELJ-D247: Кода «да» нет. Допустимы: yes, no.",
        ],
        TableFixture.Errors(("classes", "class,year,week_days,shift,marked\n7А,12,8,4,да")));

    [Theory]
    [InlineData("lessons", "lesson,journal,date,status\nL1,J1,2023-09-04,done", "status", "done", "planned, held, cancelled")]
    [InlineData("calendar", "date,kind\n2023-09-04,holiday", "kind", "holiday", "school, short, off, vacation, quarantine")]
    [InlineData("journals", "journal,kind\nJ1,Class", "kind", "Class", "class, elective, facultative, extracurricular, additional, individual")]
    [InlineData("periods", "period,kind,from,to\nP1,term,2023-09-01,2023-10-29", "kind", "term", "quarter, trimester, half-year, year")]
    [InlineData("staff", "person,role\nТ1,завуч", "role", "завуч", "director, deputy-head, administrator, secretary, class-teacher, teacher")]
    [InlineData("attendance", "lesson,pupil,code\nL1,P1,Н", "code", "Н", "н, б, у, оп, осв, all, present")]
    [InlineData("school", "id,time_zone,scale\ns,Europe/Moscow,3-7", "scale", "3-7", "2-5, 1-5, 1-10, 0-100")]
    public void Code_Unknown_IsRefusedWithTheList(string sheet, string text, string column, string value, string allowed) => Assert.Equal(
        [$"{sheet}.csv:2:{column}: ELJ-D247: Кода «{value}» нет. Допустимы: {allowed}."],
        TableFixture.Errors((sheet, text)));

    [Fact]
    public void Code_OfAttendance_IsRead()
    {
        var record = TableFixture.Record(("attendance", "lesson,pupil,code\nL1,P1,н\nL1,P2,б\nL1,P3,у\nL1,P4,оп\nL1,P5,осв\nL1,*,all"));
        var lesson = Assert.Single(TableFixture.Lessons(record));

        Assert.Equal(
            [Cell.Absent(AbsenceReason.NotStated), Cell.Absent(AbsenceReason.Illness), Cell.Absent(AbsenceReason.Excused), Cell.Late, Cell.Exempt, Cell.Present],
            Enumerable.Range(1, 6).Select(i => lesson.AttendanceOf(PupilId.Parse($"P{i}"))));
        Assert.Contains(lesson.Attendance, a => a.Pupil is null && a.Cell == Cell.Present);
    }

    [Theory]
    [InlineData("P1", "all")]
    [InlineData("*", "н")]
    public void Code_AllWithPupil_IsRefused(string pupil, string code) => Assert.Equal(
        [
            $"attendance.csv:2:code: ELJ-D253: Код «{code}» не сочетается с обучающимся «{pupil}». "
            + "Запись «все присутствовали» — это обучающийся * с кодом all; для одного нужен его идентификатор и другой код.",
        ],
        TableFixture.Errors(("attendance", $"lesson,pupil,code\nL1,{pupil},{code}")));

    [Fact]
    public void Zone_Unknown_IsRefused() => Assert.Equal(
        [
            "school.csv:2:time_zone: ELJ-D252: Часового пояса «МСК» нет. "
            + "Нужно имя из базы tzdb: Europe/Kaliningrad, Europe/Moscow, Asia/Yekaterinburg, Asia/Kamchatka …",
        ],
        TableFixture.Errors(("school", "id,time_zone\ns,МСК")));

    [Theory]
    [InlineData("staff", "person,role,from,to\nТ1,teacher,2023-09-02,2023-09-01")]
    [InlineData("pupils", "pupil,class,from,to\nP1,7А,2023-09-02,2023-09-01")]
    [InlineData("subgroups", "subgroup,from,to\nG1,2023-09-02,2023-09-01")]
    [InlineData("periods", "period,kind,from,to\nP1,quarter,2023-09-02,2023-09-01")]
    public void Span_Reversed_IsRefused(string sheet, string text) => Assert.Equal(
        [$"{sheet}.csv:2:to: ELJ-D250: Срок кончается (01.09.2023) раньше, чем начинается (02.09.2023). Исправьте начало или конец."],
        TableFixture.Errors((sheet, text)));

    [Fact]
    public void Span_OneDay_HoldsThatDay()
    {
        var enrolment = Assert.Single(TableFixture.Record(("pupils", "pupil,class,from,to\nP1,7А,01.09.2023,2023-09-01")).Register.Enrolments);

        Assert.Equal(DateSpan.On(new LocalDate(2023, 9, 1)), enrolment.Span);
    }

    [Fact]
    public void Id_Unfit_IsRefused()
    {
        var long201 = new string('x', 201);

        Assert.Equal(
            [
                $"lessons.csv:2:lesson: ELJ-D241: «{new string('x', 60)}…» не годится в идентификаторы. Идентификатор — от 1 до 200 знаков в одну строку.",
                "lessons.csv:2:journal: ELJ-D241: «a b» не годится в идентификаторы. Идентификатор — от 1 до 200 знаков в одну строку.",
            ],
            TableFixture.Errors(("lessons", $"lesson,journal,date\n{long201},\"a\nb\",2023-09-04")));
    }

    private static LessonEntry Lesson(string lessons) => Assert.Single(TableFixture.Lessons(TableFixture.Record(("lessons", lessons)))).Current;
}
