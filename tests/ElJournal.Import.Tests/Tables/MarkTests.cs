using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Marks, final marks and weights.</summary>
public sealed class MarkTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("4,5", "4.5")]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    public void Mark_Number_IsRead(string text, string mark)
    {
        Assert.True(MarkValue.TryParse(mark, out var value));
        Assert.Equal(Cell.Of(value), Mark(text));
    }

    [Fact]
    public void Mark_Codes_AreRead()
    {
        Assert.Equal(Cell.Double(MarkValue.Of(5), MarkValue.Of(3)), Mark("5/3"));
        Assert.Equal(Cell.Passed, Mark("зач"));
        Assert.Equal(Cell.Failed, Mark("незач"));
        Assert.Equal(Cell.NotAttested, Mark("н/а"));
        Assert.Equal(Cell.Exempt, Mark("осв"));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-5")]
    [InlineData("5+")]
    [InlineData("н")]
    [InlineData("5/3/2")]
    [InlineData("пять")]
    public void Mark_NotAMark_IsRefused(string text) => Assert.Equal(
        [$"marks.csv:2:mark: ELJ-D248: «{text}» — не отметка. Нужно число от 0 до 100, двойная отметка вида 5/3 или код: зач, незач, н/а, осв, долг."],
        TableFixture.Errors(("assessments", "assessment,journal,lesson\nA1,J1,L1"), ("marks", $"assessment,pupil,mark\nA1,P1,{text}")));

    [Theory]
    [InlineData("5/3")]
    [InlineData("долг")]
    public void FinalMark_NotAFinalMark_IsRefused(string text) => Assert.Equal(
        [$"final_marks.csv:2:mark: ELJ-D249: «{text}» — не итоговая отметка. Нужно одно число от 0 до 100 или код: зач, незач, н/а, осв."],
        TableFixture.Errors(("final_marks", $"journal,pupil,period,mark\nJ1,P1,1 четверть,{text}")));

    [Theory]
    [InlineData("2-5", "1")]
    [InlineData("2-5", "6")]
    [InlineData("2-5", "5/1")]
    [InlineData("1-5", "0")]
    [InlineData("1-10", "11")]
    public void Mark_OffTheScale_IsRefused(string scale, string mark) => Assert.Equal(
        [$"marks.csv:2:mark: ELJ-D004: Отметка {mark} вне шкалы {scale}. Исправьте отметку или шкалу школы (scale)."],
        TableFixture.Errors(
            ("school", $"id,time_zone,scale\ns,Europe/Moscow,{scale}"),
            ("assessments", "assessment,journal,lesson\nA1,J1,L1"),
            ("marks", $"assessment,pupil,mark\nA1,P1,{mark}")));

    [Fact]
    public void FinalMark_OffTheScale_IsRefused() => Assert.Equal(
        ["final_marks.csv:2:mark: ELJ-D004: Отметка 1 вне шкалы 2-5. Исправьте отметку или шкалу школы (scale)."],
        TableFixture.Errors(("school", "id,time_zone,scale\ns,Europe/Moscow,2-5"), ("final_marks", "journal,pupil,period,mark\nJ1,P1,1 четверть,1")));

    [Fact]
    public void Mark_WithoutScale_IsNotJudged() => Assert.Equal(Cell.Of(MarkValue.Of(87)), Mark("87"));

    [Theory]
    [InlineData("101")]
    [InlineData("1,555")]
    [InlineData("два")]
    public void Weight_NotAWeight_IsRefused(string text) => Assert.Equal(
        [$"assessments.csv:2:weight: ELJ-D246: «{text}» — не вес. Нужно число от 0 до 100, не больше двух знаков после запятой."],
        TableFixture.Errors(("assessments", $"assessment;journal;lesson;weight\nA1;J1;L1;{text}")));

    private static Cell Mark(string text)
    {
        var record = TableFixture.Record(("assessments", "assessment,journal,lesson\nA1,J1,L1"), ("marks", $"assessment;pupil;mark\nA1;P1;{text}"));
        return Assert.Single(record.Journals.SelectMany(j => j.Assessments).SelectMany(a => a.Marks)).Cell;
    }

    [Fact]
    public void Retake_OfAWork_IsLinked()
    {
        var record = TableFixture.Record(("assessments", "assessment,journal,lesson,day,retake_of\nA2,J1,,2023-09-05,A1\nA1,J1,,2023-09-04,"));

        Assert.Equal([null, AssessmentId.Parse("A1")], record.Journals[0].Assessments.Select(a => a.Assessment.RetakeOf));
    }

    [Theory]
    [InlineData("A1", "assessments.csv:2:retake_of: ELJ-D009: Работа «A1» названа пересдачей самой себя. Сошлитесь на первую попытку или уберите ссылку.")]
    [InlineData("A9", "assessments.csv:2:retake_of: ELJ-D001: Ссылка в никуда: работы «A9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    public void Retake_OfItselfOrNothing_IsRefused(string of, string expected) =>
        Assert.Equal([expected], TableFixture.Errors(("assessments", $"assessment,journal,day,retake_of\nA1,J1,2023-09-04,{of}")));

    [Fact]
    public void FinalMark_Reason_IsRead()
    {
        var record = TableFixture.Record(("final_marks", "journal,pupil,period,mark,reason\nJ1,P1,Ч1,5,победа на олимпиаде\nJ1,P2,Ч1,5,"));

        Assert.Equal(["победа на олимпиаде", null], record.Journals[0].FinalMarks.Select(f => f.Reason));
    }
}
