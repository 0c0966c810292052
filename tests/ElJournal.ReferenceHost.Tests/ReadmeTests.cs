using System.Text.RegularExpressions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>What README shows is compiled, run and printed here.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Readme_FirstVerdict_IsThisCodeWithThisOutput()
    {
        Console.Lines.Clear();
        FirstVerdict();

        Assert.Contains($"```csharp\n{SnippetOf("FirstVerdict")}```\n", Readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{string.Join('\n', Console.Lines)}\n```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_FiveLessons_AreTheSampleAndItsSummary()
    {
        using var temp = new TempFolder();
        var summary = Run.Of("audit", FiveLessons.Import(temp), "--regulation", "lenskaya-2017").Output;
        var lessons = File.ReadAllText(Path.Combine(Repository.FiveLessons, "lessons.csv"));

        Assert.Contains($"```csv\n{lessons}```\n", Readme, StringComparison.Ordinal);
        var shown = BlockAfter("audit five --regulation lenskaya-2017").Split("…\n");
        Assert.Equal(2, shown.Length);
        Assert.All(shown, part => Assert.Contains(part, summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_Commands_AreThoseOfTheHelp()
    {
        var rows = Readme.Split("## Commands")[1].Split("## Packages")[0].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));
        var documented = rows.SelectMany(r => r.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`').Split(' ')[0]).Distinct();
        var help = Run.Of("--help").Output.Split("Команды:\n")[1].Split("\n\n")[0].Split('\n');

        Assert.Equal(help.Where(l => l[2] != ' ').Select(l => l.Trim().Split(' ')[0]).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_Packs_AreAllNamed() => Assert.All(PackLibrary.Standard.Ids, id => Assert.Contains($"`{id}`", Readme, StringComparison.Ordinal));

    [Fact]
    public void Readme_Links_LeadSomewhere()
    {
        var links = Link().Matches(Readme).Select(m => m.Groups["path"].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));
    }

    private static void FirstVerdict()
    {
        // README begins
        var (day, journal, zone) = (new LocalDate(2023, 9, 12), JournalId.Parse("7А-алгебра"), DateTimeZoneProviders.Tzdb["Asia/Kamchatka"]);
        var school = new SchoolRegisterBuilder(new School(SchoolId.Parse("school-1"), zone)) { Year = SchoolYear.Around(day) };
        school.Add(new Journal(journal) { Subject = "Алгебра" });
        school.Add(new CoverageStatement(FactKinds.Timetable, CoverageLevel.Complete)); // our data lack no lesson …
        school.Add(new CoverageStatement(FactKinds.LessonEntries, CoverageLevel.Complete)); // … and no entry of one
        var facts = new SchoolYearRecordBuilder(school);
        facts.Add(new LessonEntry(LessonId.Parse("L1"), journal, day, new LocalTime(8, 30), new LocalTime(9, 15))
        {
            Recorded = new Provenance(Instant.FromUtc(2023, 9, 12, 12, 0), By: null), // midnight in Kamchatka
        });
        var record = facts.Build().Value;

        var engine = new PolicyEngine(PackLibrary.Standard.Get("lenskaya-2017").Value);
        var index = SchoolIndexBuilder.Build(record, asOf: Instant.FromUtc(2023, 9, 30, 0, 0));
        Console.WriteLine(string.Join('\n', ExplanationText.Lines(engine.Explain(record, index, "lesson.recorded@lesson:L1")!).Take(6)));
        Console.WriteLine(string.Join(", ", engine.Audit(record, index.AsOf).Findings));
        // README ends
    }

    private static string SnippetOf(string method)
    {
        var source = File.ReadAllText(Path.Combine(Repository.Here, "ReadmeTests.cs"));
        var body = source[source.IndexOf($"static void {method}()", StringComparison.Ordinal)..];
        var (begin, end) = (body.IndexOf("// README begins\n", StringComparison.Ordinal), body.IndexOf("        // README ends", StringComparison.Ordinal));
        return body[(begin + "// README begins\n".Length)..end].Replace("\n        ", "\n", StringComparison.Ordinal)[8..];
    }

    /// <summary>Gives the block of text after the one that holds a command.</summary>
    private static string BlockAfter(string command)
    {
        var after = Readme[Readme.IndexOf(command, StringComparison.Ordinal)..];
        var block = after[(after.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length)..];
        return block[..block.IndexOf("```", StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]+)[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    /// <summary>Keeps what the snippet prints.</summary>
    private static class Console
    {
        internal static List<string> Lines { get; } = [];

        internal static void WriteLine(string text) => Lines.AddRange(text.Split('\n'));
    }
}
