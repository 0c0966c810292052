using System.Text;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeNamesTests
{
    [Theory]
    [InlineData("7А-алгебра_1.2", "7А-алгебра_1.2")]
    [InlineData("Ёлка-ё", "Ёлка-ё")]
    [InlineData("7А/алгебра", "7А%2Fалгебра")]
    [InlineData("..", "%2E.")]
    [InlineData(".git", "%2Egit")]
    [InlineData("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd")]
    [InlineData("C:\\x", "C%3A%5Cx")]
    [InlineData("a b", "a%20b")]
    [InlineData("50%", "50%25")]
    [InlineData("NUL", "%4EUL")]
    [InlineData("com1.x", "%63om1.x")]
    [InlineData("computer", "computer")]
    [InlineData("é", "%C3%A9")]
    [InlineData("٣", "%D9%A3")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("a~2", "a%7E2")]
    public void FileSafe_Id_IsEncoded(string id, string expected) => Assert.Equal(expected, InterchangeNames.FileSafe(JournalId.Parse(id)));

    [Fact]
    public void FileSafe_LongId_IsCutAndKeepsApart()
    {
        var first = InterchangeNames.FileSafe(JournalId.Parse(new string('ж', 199) + "1"));
        var second = InterchangeNames.FileSafe(JournalId.Parse(new string('ж', 199) + "2"));

        Assert.Equal(new string('ж', 51) + "~", first[..52]);
        Assert.Equal(68, first.Length);
        Assert.NotEqual(first, second);
        Assert.True(Encoding.UTF8.GetByteCount(first) <= 120);
    }

    [Fact]
    public void FileSafe_LongestNameThatIsKept_IsWhole() => Assert.Equal(new string('a', 120), InterchangeNames.FileSafe(JournalId.Parse(new string('a', 120))));

    [Fact]
    public void FileSafe_Default_IsRefused() => Assert.Throws<ArgumentException>(() => InterchangeNames.FileSafe(default(JournalId)));

    [Fact]
    public void JournalFiles_IdsThatDifferByCase_GetNumbers() =>
        Assert.Equal(["journals/7А.jsonl", "journals/7а~2.jsonl", "journals/J.jsonl", "journals/j~2.jsonl"], Files("j", "7А", "J", "7а").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Files(params string[] ids)
    {
        var register = new SchoolRegisterBuilder(new School(SchoolId.Parse("S"), DateTimeZone.Utc)) { Year = SchoolYear.Around(new LocalDate(2023, 9, 1)) };
        foreach (var id in ids)
        {
            register.Add(new Journal(JournalId.Parse(id)));
        }

        return InterchangeNames.JournalFiles(register.Build().Value);
    }
}
