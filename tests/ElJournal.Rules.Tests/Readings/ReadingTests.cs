using System.Text;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Each option of each reading changes what it says it changes; the cases are reckoned by hand, a column per option.</summary>
public sealed partial class ReadingTests
{
    private const string Week = """{ "rule": "weeks", "weeks": 1 }""";
    private const string SameDay = """{ "rule": "same-day" }""";

    [Theory]
    [InlineData("a", "Secretary")]
    [InlineData("b", "Administrator")]
    [InlineData("c", null)]
    public void EmptyRole_EachOption_BlamesAnother(string option, string? expected)
    {
        var json = $$"""
            { "id": "test", "title": "Проба", "source": "проба", "inForce": {}, "readings": { "G-empty-role": "{{option}}" },
              "clauses": [{ "id": "1", "kind": "O", "text": "Проба.", "norms": [{ "norm": "lesson.checked", "due": { "rule": "same-day" }, "bearer": "secretary" }] }] }
            """;
        var norms = NormCatalog.Standard.With(OpenNorms.LessonChecked);
        var pack = new PackReader(norms, static _ => null, []).Read(Encoding.UTF8.GetBytes(json)).Value;
        var examples = ExampleTableReader.Read("# lesson.checked\n| случай | записан | проверка на | ожидается |\n|---|---|---|---|\n| нет | нет | 31.12.2023 | просрочено |", null, norms).Value;

        var found = Assert.Single(ExampleRunner.Run(pack, [examples]));

        Assert.True(found.IsMet, found.Describe());
        Assert.Equal(expected, found.Explanation!.Bearer?.Value);
        Assert.Contains(found.Explanation.Readings, r => r.Id == "G-empty-role" && r.Option == option);
    }

    [Fact]
    public void All_Readings_AreTriedHere()
    {
        var tried = typeof(ReadingTests).GetMethods().Select(m => m.Name.Split('_')[0]).Concat(StatedAtClauses.Select(row => (string)row[0])).ToHashSet();
        var names = new[] { typeof(KnownReadings), typeof(SchoolReadings), typeof(FamilyReadings), typeof(JournalReadings), typeof(LessonReadings), typeof(WorkReadings), typeof(ClauseReadings), typeof(MarkReadings), typeof(AccessReadings), typeof(FederalReadings), typeof(SakiReadings) }
            .SelectMany(type => type.GetFields())
            .Where(f => f.FieldType == typeof(Reading))
            .ToDictionary(f => (Reading)f.GetValue(null)!, f => f.Name);

        Assert.Equal(KnownReadings.All.Length, names.Count);
        Assert.Empty(KnownReadings.All.Where(r => !tried.Contains(names[r])));
    }

    /// <summary>Runs every row under every option; a check on the last day of the year, where the row does not say when.</summary>
    private static void Check(Reading reading, string norm, string? due, string table, string more = "") =>
        Check(reading, norm, option => TestPacks.Of(norm, due, $"{more}\"{reading}\": \"{option}\""), table);

    /// <summary>Runs every row against the pack of every option.</summary>
    private static void Check(Reading reading, string norm, Func<string, RegulationPack> packUnder, string table)
    {
        var rows = table.Split('\n').Select(line => line.Trim(' ', '\r').Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToArray();
        var options = reading.Options.Select(o => o.Id).ToArray();
        var inputs = rows[0].Length - options.Length;
        Assert.Equal(options, rows[0][inputs..]);

        var wrong = options.SelectMany((option, number) =>
        {
            var asOf = rows[0].Contains("проверка на") ? "" : "| проверка на ";
            var head = $"# {norm}\n| случай {asOf}| {string.Join(" | ", rows[0][..inputs])} | ожидается |\n|{string.Concat(Enumerable.Repeat("---|", inputs + (asOf.Length > 0 ? 3 : 2)))}\n";
            var body = rows.Skip(1).Select((row, i) => FormattableString.Invariant($"| {i + 1} {(asOf.Length > 0 ? "| 31.12.2023 " : "")}| {string.Join(" | ", row[..inputs])} | {row[inputs + number]} |"));
            var examples = ExampleTableReader.Read(head + string.Join('\n', body), $"{reading} {option}").Value;
            return ExampleRunner.Run(packUnder(option), [examples]).Where(r => !r.IsMet);
        });

        Assert.Empty(wrong.Select(r => string.Join(Environment.NewLine, r.Reasons.Prepend(r.Describe()))));
    }
}
