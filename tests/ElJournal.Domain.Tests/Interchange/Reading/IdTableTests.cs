using System.Globalization;
using System.Text;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Tests.Interchange.Reading;

public sealed class IdTableTests
{
    [Fact]
    public void Find_ManyIds_FindsEachAndNoOther()
    {
        var table = new IdTable<LessonId>();
        for (var round = 0; round < 2; round++)
        {
            table.Clear();
            for (var i = 0; i < 5000; i++)
            {
                Assert.Equal(i, table.Add(Bytes(i), Id(i)));
            }

            Assert.All(Enumerable.Range(0, 5000), i => Assert.Equal(i, table.Find(Bytes(i))));
            Assert.All(Enumerable.Range(0, 5000), i => Assert.Equal(Id(i), table[i]));
            Assert.Equal(-1, table.Find(Bytes(5000)));
            Assert.Equal(-1, table.Find([]));
        }
    }

    [Fact]
    public void Undefined_Awaited_NamesThoseThatNeverCame()
    {
        var table = new IdTable<LessonId>();
        var (early, never) = (table.Add(Bytes(1), Id(1)), table.Add(Bytes(2), Id(2)));
        table.Await(early, line: 3, "lesson");
        table.Await(never, line: 4, "lesson");

        table.Define(early, line: 5);

        Assert.Equal([(Id(2), 4, "lesson")], table.Undefined());
        Assert.Equal(5, table.DefinedOn(early));
    }

    [Fact]
    public void Clear_Table_ForgetsEverything()
    {
        var table = new IdTable<LessonId>();
        table.Await(table.Add(Bytes(1), Id(1)), line: 3, "lesson");

        table.Clear();

        Assert.Empty(table.Undefined());
        Assert.Equal(0, table.Count);
        Assert.Equal(0, table.DefinedOn(table.Add(Bytes(1), Id(1))));
    }

    [Fact]
    public void Fingerprint_ManyTexts_AreSpreadEvenly()
    {
        var prints = Enumerable.Range(0, 200_000).Select(i => Fingerprint.Of(Bytes(i))).ToList();

        Assert.Equal(prints.Count, prints.Distinct().Count());
        Assert.All(prints.CountBy(p => p % 64), bucket => Assert.InRange(bucket.Value, 2_700, 3_600));
    }

    [Theory]
    [InlineData("", "\0")]
    [InlineData("a", "\0a")]
    [InlineData("abcdefgh", "abcdefgh\0")]
    [InlineData("abcdefghi", "ibcdefgha")]
    public void Fingerprint_NearlyEqualTexts_Differ(string first, string second) =>
        Assert.NotEqual(Fingerprint.Of(Encoding.UTF8.GetBytes(first)), Fingerprint.Of(Encoding.UTF8.GetBytes(second)));

    private static LessonId Id(int number) => LessonId.Parse($"L{number.ToString(CultureInfo.InvariantCulture)}");

    private static byte[] Bytes(int number) => Encoding.UTF8.GetBytes(Id(number).Value);
}
