using ElJournal.Rules.Examples;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Examples;

/// <summary>Whatever a hand does to a table, reading it ends with a table or with defects.</summary>
public sealed class ExampleTableFuzzTests
{
    private static readonly string[] Scraps =
        ["|", "\\", "—", "нет", "неизвестно", "нет сведений", "12.12.2023", "31.12.9999", "29.02.2023 25:61", "23:59", "00:00–00:00", ";", ",", "с ", "ведёт ", "№", "\n", "# ", "Не бывает: «", "UTC", "\0"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_MutatedTables_NeverThrowsNorHalfLoads(int seed)
    {
        var dice = new Random(seed);
        var texts = new[] { "lenskaya-2017/examples/lesson.recorded", "lenskaya-2017/examples/mark.recorded", "base/examples/class.one-lesson-at-a-time", "base/examples/order.one-date" };
        foreach (var path in texts)
        {
            var original = RepositoryFiles.Read($"src/ElJournal.Rules/Packs/Data/{path}.md");
            for (var i = 0; i < 15; i++)
            {
                var result = ExampleTableReader.Read(Mutation.Of(original, dice, Scraps), "a.md");

                Assert.NotEqual(result.IsGood, !result.Defects.IsEmpty);
                Assert.All(result.Defects, d => Assert.DoesNotContain('{', d.Describe()));
            }
        }
    }
}
