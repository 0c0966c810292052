using System.Text;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Revisions.Persons;

namespace ElJournal.Domain.Tests.Revisions;

public sealed class LogReaderTests
{
    private static readonly string Log = WorkedLog();

    private static int MarkLine => Array.FindIndex(Log.Lines(), l => l.Contains("\"fact\":\"mark\"", StringComparison.Ordinal));

    [Fact]
    public void Mark_InTheLog_StandsAsACommitmentBesideItsValue()
    {
        var line = Log.Lines()[MarkLine];
        var body = line[..line.IndexOf("\"hash\"", StringComparison.Ordinal)];

        Assert.DoesNotContain("\"value\":\"4\"", body, StringComparison.Ordinal);
        Assert.Contains("\"open\":{\"value\":\"4\"}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BodyChanged_NamesTheRecord()
    {
        var defects = Logs.Read(With(MarkLine, l => l.Replace("\"assessment\":\"A1\"", "\"assessment\":\"A2\"", StringComparison.Ordinal))).Defects;

        Assert.Equal((LogDefects.Altered, MarkLine + 1, $"{MarkLine}"), (defects[0].Code, defects[0].Place.Line, defects[0].Arguments[0]));
    }

    [Fact]
    public void Read_BodyChangedWithItsHash_NamesTheNextRecord()
    {
        var lines = Log.Lines();
        lines[MarkLine] = Rehashed(lines[MarkLine].Replace("\"by\":\"t-1\"", "\"by\":\"t-2\"", StringComparison.Ordinal));

        var defect = Assert.Single(Logs.Read(string.Join('\n', lines)).Defects);

        Assert.Equal((LogDefects.BrokenChain, MarkLine + 2), (defect.Code, defect.Place.Line));
    }

    [Fact]
    public void Read_RecordTakenOut_NamesTheGap()
    {
        var lines = Log.Lines().ToList();
        lines.RemoveAt(MarkLine - 1);

        Assert.Equal([LogDefects.WrongNumber, LogDefects.BrokenChain], Logs.Read(string.Join('\n', lines)).Defects.Take(2).Select(d => d.Code));
    }

    [Fact]
    public void Read_EndCutOff_IsNoticedByItsHeadAlone()
    {
        var head = Logs.Read(Log).Value;
        var cut = string.Join('\n', Log.Lines()[..^1]);

        Assert.True(Logs.Read(cut).IsGood);
        Assert.Equal(LogDefects.WrongHead, Assert.Single(Logs.Read(cut, expected: head).Defects).Code);
        Assert.True(Logs.Read(Log, expected: head).IsGood);
    }

    [Fact]
    public void Read_PersonalValueChanged_BreaksItsCommitment()
    {
        var defect = Logs.Read(With(MarkLine, l => l.Replace("\"open\":{\"value\":\"4\"}", "\"open\":{\"value\":\"5\"}", StringComparison.Ordinal))).Defects[0];

        Assert.Equal(
            $"log.jsonl:{MarkLine + 1}: ELJ-D766: Запись {MarkLine}: личное значение value не то, которое было внесено. Сравните с копией журнала: значение или его соль подменены.",
            defect.Describe());
    }

    [Fact]
    public void Read_PersonalValueWithoutSalt_StandsAlone() =>
        Assert.Equal(LogDefects.StrayValue, Logs.Read(With(MarkLine, l => l[..l.IndexOf(",\"salts\"", StringComparison.Ordinal)] + "}")).Defects[0].Code);

    [Fact]
    public void Read_NotTheFormat_SaysSo() =>
        Assert.Equal(InterchangeValueDefects.Unknown, Logs.Read("{\"fact\":\"mark\"}").Defects[0].Code);

    [Fact]
    public void Read_Nothing_HasNoHeader() => Assert.Equal(LogDefects.NoHeader, Assert.Single(Logs.Read("").Defects).Code);

    [Fact]
    public void Read_AnotherVersion_IsRefused()
    {
        var log = With(0, l => Rehashed(l.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)));

        Assert.Equal(LogDefects.WrongVersion, Logs.Read(log).Defects[0].Code);
    }

    [Theory]
    [InlineData("\"fact\":\"mark\"", "\"fact\":\"grade\"", "ELJ-D117")]
    [InlineData("\"version\":1", "\"version\":3", "ELJ-D768")]
    [InlineData("\"second\":\"p-1\"", "\"second\":\"p-2\"", "ELJ-D769")]
    [InlineData("\"key\":", "\"clef\":", "ELJ-D131 ELJ-D130")]
    [InlineData("\"at\":\"2023", "\"at\":\"2022", "ELJ-D764 ELJ-D771")]
    [InlineData("\"assessment\":\"A1\"", "\"assessment\":1", "ELJ-D133")]
    public void Read_BadRecordOfAGoodHash_SaysWhatIsWrong(string from, string to, string codes)
    {
        var log = With(MarkLine, l => Rehashed(l.Replace(from, to, StringComparison.Ordinal)));

        var found = Logs.Read(log).Defects.Where(d => d.Place.Line == MarkLine + 1).Select(d => d.Code.Id);

        Assert.Equal(codes.Replace("ELJ-D764 ", "", StringComparison.Ordinal), string.Join(' ', found));
    }

    [Fact]
    public void Read_CutAnywhere_IsNoticedOrEndsAtARecord()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', Log.Lines()[..3]));
        for (var length = 0; length < bytes.Length; length++)
        {
            var result = LogReader.Read(new MemoryStream(bytes[..length]), Logs.File);

            Assert.True(!result.IsGood || bytes[length] == '\n' || bytes[length - 1] == '\n', $"cut at {length}");
        }
    }

    [Fact]
    public void Visit_BadRecord_IsTheEndOfIt()
    {
        var visited = new List<Revision>();

        Logs.Read(With(MarkLine, l => l.Replace("\"by\":\"t-1\"", "\"by\":\"t-2\"", StringComparison.Ordinal)), visited.Add);

        Assert.Equal(MarkLine - 1, visited.Count);
    }

    [Fact]
    public void Erase_MarksOfAPupil_LeavesTheYearWithoutTheirValues()
    {
        using var copy = new MemoryStream();
        LogEraser.Erase(Logs.Open(Log), Logs.File, copy, static r => r.After is MarkEntry { Pupil.Value: "p-1" });

        var year = LogReader.Restore(new MemoryStream(copy.ToArray()), Logs.File).Value;

        var held = year.Find(new RecordMark(Desk.Mark(5)).Address)!;
        Assert.Equal((2, true, (object?)null), (held.Version, held.Revision.IsErased, held.Fact));
        Assert.Empty(year.ToRecord().Value.Journals[0].Assessments[0].Marks);
        Assert.Equal(["p-1"], ErasedPupils.Of(year).Select(p => p.Value));
    }

    [Fact]
    public void Continue_AfterReading_GoesOnWithTheChain()
    {
        var desk = Worked();
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(Logs.Write(desk.Log.SkipLast(1))));
        var head = LogReader.Read(new MemoryStream(stream.ToArray()), Logs.File).Value;

        using (var writer = LogWriter.Continue(stream, head, static salt => salt.Clear()))
        {
            writer.Write(desk.Log[^1]);
        }

        Assert.Equal(desk.Log.Count, LogReader.Read(new MemoryStream(stream.ToArray()), Logs.File).Value.Count);
    }

    private static Desk Worked()
    {
        var desk = Desk.Open().WithMark(4);
        desk.Do(new Submission(People.PersonId.Parse("t-1"), Desk.At(Desk.Monday, 11), new RecordMark(Desk.Mark(5)) { Version = 1 }) { Reason = "Ошибка" });
        desk.Do("t-1", Desk.At(Desk.Monday, 12), new RecordHomework(new HomeworkEntry(Desk.Lesson, "№ 15")));
        return desk;
    }

    private static string WorkedLog() => Logs.Write(Worked().Log);

    private static string With(int index, Func<string, string> change)
    {
        var lines = Log.Lines();
        var changed = change(lines[index]);
        Assert.NotEqual(lines[index], changed);
        lines[index] = changed;
        return string.Join('\n', lines);
    }

    /// <summary>Gives a line the hash that its body has: what somebody does who wants to hide a change.</summary>
    private static string Rehashed(string line)
    {
        var (start, end) = ("{\"body\":".Length, line.IndexOf(",\"hash\":\"", StringComparison.Ordinal));
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(line[start..end])));
        var old = end + ",\"hash\":\"".Length;
        return line[..old] + hash + line[(old + 64)..];
    }
}
