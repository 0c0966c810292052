using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Only keys and references without which a row means nothing are required; all else may be empty or missing.</summary>
public sealed class RequiredTests
{
    [Theory]
    [InlineData("school", "id,time_zone\n,Europe/Moscow", "id")]
    [InlineData("classes", "class,year\n,7", "class")]
    [InlineData("staff", "person,role\n,teacher", "person")]
    [InlineData("pupils", "pupil,class\n,7А", "pupil")]
    [InlineData("pupils", "pupil,class\nP1,", "class")]
    [InlineData("subgroups", "subgroup,pupil\n,P1", "subgroup")]
    [InlineData("journals", "journal,class\n,7А\nJ1,7А", "journal")]
    [InlineData("periods", "period,kind\n,quarter", "period")]
    [InlineData("periods", "period,kind\nЧ1,", "kind")]
    [InlineData("calendar", "date,kind\n,off", "date")]
    [InlineData("calendar", "date,kind\n2023-09-04,", "kind")]
    [InlineData("lessons", "lesson,journal,date\n,J1,2023-09-04", "lesson")]
    [InlineData("lessons", "lesson,journal,date\nL1,,2023-09-04", "journal")]
    [InlineData("lessons", "lesson,journal,date\nL1,J1,", "date")]
    [InlineData("homework", "lesson,text\n,§ 1", "lesson")]
    [InlineData("attendance", "lesson,pupil,code\n,P1,н", "lesson")]
    [InlineData("attendance", "lesson,pupil,code\nL1,,н", "pupil")]
    [InlineData("attendance", "lesson,pupil,code\nL1,P1,", "code")]
    [InlineData("assessments", "assessment,journal,lesson\n,J1,L1", "assessment")]
    [InlineData("assessments", "assessment,journal,lesson\nA1,,L1", "journal")]
    [InlineData("marks", "assessment,pupil,mark\n,P1,5", "assessment")]
    [InlineData("marks", "assessment,pupil,mark\nA1,,5", "pupil")]
    [InlineData("marks", "assessment,pupil,mark\nA1,P1,", "mark")]
    [InlineData("final_marks", "journal,pupil,period,mark\n,P1,Ч1,5", "journal")]
    [InlineData("final_marks", "journal,pupil,period,mark\nJ1,,Ч1,5", "pupil")]
    [InlineData("final_marks", "journal,pupil,period,mark\nJ1,P1,,5", "period")]
    [InlineData("final_marks", "journal,pupil,period,mark\nJ1,P1,Ч1,", "mark")]
    public void Required_Empty_IsRefused(string sheet, string text, string column)
    {
        var assessments = sheet is "marks" ? "assessment,journal,lesson\nA1,J1,L1" : null;

        Assert.Equal(
            [$"{sheet}.csv:2:{column}: ELJ-D240: Значения нет, а без него строка ничего не значит. Заполните поле или уберите строку."],
            TableFixture.Errors(("assessments", assessments), (sheet, text)));
    }

    [Theory]
    [InlineData("classes", "class\n7А")]
    [InlineData("staff", "person\nТ1")]
    [InlineData("pupils", "pupil,class\nP1,7А")]
    [InlineData("subgroups", "subgroup\nG1")]
    [InlineData("journals", "journal\nJ1")]
    [InlineData("periods", "period,kind\nЧ1,quarter")]
    [InlineData("calendar", "date,kind\n2023-09-05,off")]
    [InlineData("homework", "lesson\nL1")]
    [InlineData("attendance", "lesson,pupil,code\nL1,*,all")]
    [InlineData("assessments", "assessment,journal,lesson\nA1,J1,L1")]
    [InlineData("assessments", "assessment,journal,day\nA1,J1,2023-09-04")]
    [InlineData("final_marks", "journal,pupil,period,mark\nJ1,P1,Ч1,5")]
    [InlineData("classes", "class")]
    [InlineData("marks", "assessment,pupil,mark\nA1,P1,5")]
    public void Required_ColumnsAlone_AreEnough(string sheet, string text)
    {
        var assessments = sheet is "marks" ? "assessment,journal,lesson\nA1,J1,L1" : null;

        Assert.NotNull(TableFixture.Record(("assessments", assessments), (sheet, text)));
    }

    [Fact]
    public void School_Missing_AsksForTheZone() => Assert.Equal(
        ["school.csv: ELJ-D224: Часовой пояс школы не указан. Добавьте лист school со столбцами id и time_zone, например «Europe/Moscow»."],
        TableFixture.Errors(("school", null)));

    [Fact]
    public void School_WithoutZone_AsksForIt() => Assert.Equal(
        ["school.csv: ELJ-D224: Часовой пояс школы не указан. Добавьте лист school со столбцами id и time_zone, например «Europe/Moscow»."],
        TableFixture.Errors(("school", "id,name\ns,Школа")));

    [Theory]
    [InlineData("id,time_zone", 0)]
    [InlineData("id,time_zone\na,Europe/Moscow\nb,Europe/Moscow", 2)]
    public void School_NotOneRow_IsRefused(string text, int rows) => Assert.Contains(
        $"school.csv: ELJ-D225: В листе school строк: {rows}, а нужна ровно одна. В папке — одна школа.",
        TableFixture.Errors(("school", text)));
}
