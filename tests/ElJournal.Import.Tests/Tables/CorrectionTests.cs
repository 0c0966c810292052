using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Rows with equal key and different time of entry are an entry and its corrections; with equal time too, a duplicate.</summary>
public sealed class CorrectionTests
{
    private const string Remedy = "Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.";
    private const string Assessments = "assessment,journal,lesson\nA1,J1,L1";

    [Fact]
    public void Lesson_RowsWithOtherTimes_AreEntryAndCorrections()
    {
        var lesson = Assert.Single(TableFixture.Lessons(TableFixture.Record(("lessons",
            "lesson,journal,date,status,topic,recorded_at\nL1,J1,2023-09-04,held,вторая,2023-09-05T10:00\nL1,J1,2023-09-04,planned,,\nL1,J1,2023-09-04,held,первая,2023-09-04T10:00"))));

        Assert.Equal([null, "первая", "вторая"], lesson.Entries.Select(e => e.Topic));
        Assert.Equal(LessonStatus.Held, lesson.Current.Status);
        Assert.Equal(TableFixture.Utc(2023, 9, 4, 7), lesson.FirstHeld!.Recorded.At);
    }

    [Fact]
    public void Rows_OfOtherSheetsWithOtherTimes_AreEntriesAndCorrections()
    {
        var record = TableFixture.Record(
            ("homework", "lesson,text,recorded_at\nL1,§ 1,2023-09-04T10:00\nL1,§ 2,2023-09-04T11:00"),
            ("attendance", "lesson,pupil,code,recorded_at\nL1,P1,н,2023-09-04T10:00\nL1,P1,оп,2023-09-04T11:00\nL1,*,all,2023-09-04T10:00"),
            ("assessments", Assessments),
            ("marks", "assessment,pupil,mark,recorded_at\nA1,P1,4,2023-09-04T10:00\nA1,P1,5,2023-09-04T11:00"),
            ("final_marks", "journal,pupil,period,mark,recorded_at\nJ1,P1,Ч1,4,2023-10-27T10:00\nJ1,P1,Ч1,5,2023-10-28T10:00"));
        var journal = Assert.Single(record.Journals);

        Assert.Equal(["§ 1", "§ 2"], journal.Lessons[0].Homework.Select(h => h.Text));
        Assert.Equal(3, journal.Lessons[0].Attendance.Length);
        Assert.Equal([Cell.Of(MarkValue.Of(4)), Cell.Of(MarkValue.Of(5))], journal.Assessments[0].Marks.Select(m => m.Cell));
        Assert.Equal(2, journal.FinalMarks.Length);
    }

    [Theory]
    [InlineData("lessons", "lesson,journal,date\nL1,J1,2023-09-04\nL1,J1,2023-09-05", 3, "урок «L1»")]
    [InlineData("lessons", "lesson,journal,date,recorded_at\nL1,J1,2023-09-04,2023-09-04T10:00\nL1,J1,2023-09-04,2023-09-04T07:00Z", 3, "урок «L1»")]
    [InlineData("homework", "lesson,text,recorded_at\nL1,§ 1,2023-09-04T10:00\nL1,§ 2,2023-09-04T10:00:00", 3, "домашнее задание урока «L1»")]
    [InlineData("attendance", "lesson,pupil,code\nL1,P1,н\nL1,P1,б", 3, "посещаемость «L1/P1»")]
    [InlineData("attendance", "lesson,pupil,code\nL1,*,all\nL1,*,all", 3, "посещаемость «L1/*»")]
    [InlineData("marks", "assessment,pupil,mark,day\nA1,P1,4,\nA1,P1,5,2023-09-05", 3, "отметка «A1/P1»")]
    [InlineData("final_marks", "journal,pupil,period,mark\nJ1,P1,Ч1,4\nJ1,P1,Ч1,5", 3, "итоговая отметка «J1/P1/Ч1»")]
    [InlineData("classes", "class\n7А\n7А", 3, "класс «7А»")]
    [InlineData("journals", "journal\nJ1\nJ1", 3, "журнал «J1»")]
    [InlineData("periods", "period,kind\nЧ1,quarter\nЧ1,quarter", 3, "период «Ч1»")]
    [InlineData("calendar", "date,kind\n2023-09-04,off\n04.09.2023,off", 3, "день календаря «04.09.2023»")]
    [InlineData("pupils", "pupil,class,from\nP1,7А,2023-09-01\nP1,7А,01.09.2023", 3, "зачисление «P1 → 7А, 2023-09-01..»")]
    [InlineData("subgroups", "subgroup,pupil\nG1,P1\nG1,P1", 3, "состав подгруппы «G1 → P1, ..»")]
    [InlineData("staff", "person,role,class\nТ1,class-teacher,7А\nТ1,class-teacher,7А", 3, "роль «Т1, class-teacher, 7А, ..»")]
    [InlineData("staff", "person\nТ1\nТ1", 3, "роль «Т1, , , ..»")]
    public void Rows_EqualInKeyAndTime_AreRefused(string sheet, string text, int line, string what)
    {
        var assessments = sheet is "marks" ? Assessments : null;

        Assert.Equal([$"{sheet}.csv:{line}: ELJ-D002: Повтор: {what} уже есть. {Remedy}"], TableFixture.Errors(("assessments", assessments), (sheet, text)));
    }

    [Fact]
    public void Assessment_Twice_IsRefused() => Assert.Equal(
        [$"assessments.csv:3: ELJ-D002: Повтор: работа «A1» уже есть. {Remedy}"],
        TableFixture.Errors(("assessments", Assessments + "\nA1,J1,L1")));
}
