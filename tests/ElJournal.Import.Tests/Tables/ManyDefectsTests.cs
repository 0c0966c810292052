using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

public sealed class ManyDefectsTests
{
    [Fact]
    public void Import_ManyDefectsInManySheets_ListsThemAllAtOnce()
    {
        var errors = TableFixture.Errors(
            ("school", "id,time_zone,scale\ns,Europe/Moscow,2-5"),
            ("classes", "class,year\n7А,7\n7А,12"),
            ("pupils", "pupil,class,from,to\nP1,7Б,2023-10-01,2023-09-01"),
            ("calendar", "date,kind\n2025-01-01,праздник"),
            ("lessons", "lesson,journal,date,start,end,recorded_at\nL1,J1,2023-09-04,10:00,09:00,вчера\nL2,J1,2023-02-30,,,\nL3,J1,2033-09-04,,,\nL1,J2,2023-09-04,,,"),
            ("homework", "lesson,due\nL9,сегодня"),
            ("assessments", "assessment,journal,lesson,weight\nA1,J1,L1,тяжёлая"),
            ("marks", "assessment,pupil,mark\nA1,P1,1\nA1,P7,н\nA7,P1,5"));

        Assert.Equal(
            [
                "assessments.csv:2:weight: ELJ-D246",
                "calendar.csv:2:kind: ELJ-D247",
                "calendar.csv:2:date: ELJ-D003",
                "classes.csv:3:year: ELJ-D245",
                "homework.csv:2:due: ELJ-D242",
                "homework.csv:2:lesson: ELJ-D001",
                "lessons.csv:2:end: ELJ-D251",
                "lessons.csv:2:recorded_at: ELJ-D244",
                "lessons.csv:3:date: ELJ-D242",
                "lessons.csv:4:date: ELJ-D003",
                "lessons.csv:5:journal: ELJ-D005",
                "marks.csv:2:mark: ELJ-D004",
                "marks.csv:3:mark: ELJ-D248",
                "marks.csv:3:pupil: ELJ-D001",
                "marks.csv:4:assessment: ELJ-D001",
                "pupils.csv:2:to: ELJ-D250",
                "pupils.csv:2:class: ELJ-D001",
            ],
            errors.Select(e => e[..(e.IndexOf("ELJ-", StringComparison.Ordinal) + 8)]));
    }

    [Fact]
    public void Import_TwoDefectsInOneRow_ListsBoth() => Assert.Equal(2, TableFixture.Errors(("lessons", "lesson,journal,date,number\nL1,J1,никогда,сто")).Length);

    [Fact]
    public void Import_ThousandsOfDefects_AreCutWithTheirNumber()
    {
        var rows = string.Concat(Enumerable.Range(1, 1_234).Select(i => $"\nL{i},J1,2023-02-30"));

        var errors = TableFixture.Errors(("lessons", "lesson,journal,date" + rows));

        Assert.Equal(1_001, errors.Length);
        Assert.StartsWith("lessons.csv:1001:date: ELJ-D242", errors[^2], StringComparison.Ordinal);
        Assert.Equal("ELJ-D200: И ещё ошибок: 234. Исправьте перечисленные и повторите импорт.", errors[^1]);
    }

    [Fact]
    public void Import_ExactlyAThousandDefects_AreNotCut()
    {
        var rows = string.Concat(Enumerable.Range(1, 1_000).Select(i => $"\nL{i},J1,2023-02-30"));

        Assert.DoesNotContain(TableFixture.Errors(("lessons", "lesson,journal,date" + rows)), e => e.Contains("ELJ-D200", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_LongOrControlCharacters_AreShownOnOneLine() => Assert.Equal(
        [$"lessons.csv:2:number: ELJ-D245: «{new string('9', 30)} {new string('9', 29)}…» не подходит. Нужно целое число от 0 до 20."],
        TableFixture.Errors(("lessons", $"lesson,journal,date,number\nL1,J1,2023-09-04,\"{new string('9', 30)}\n{new string('9', 99)}\"")));
}
