using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Readme;

/// <summary>The example of README.md, compiled and run; the text there is held against this file.</summary>
public sealed class FirstVerdictTests
{
    [Fact]
    public void Example_OfTheReadme_PrintsWhatItSays()
    {
        var output = new StringWriter();

        // readme
        var (journal, teacher, form) = (JournalId.Parse("algebra-7a"), StaffId.Parse("t1"), ClassId.Parse("7А"));
        var school = new School(SchoolId.Parse("s1"), DateTimeZoneProviders.Tzdb["Europe/Kaliningrad"]);
        var register = new SchoolRegisterBuilder(school) { Year = SchoolYear.Around(new LocalDate(2023, 9, 4)) }
            .Add(new SchoolClass(form, grade: 7)).Add(teacher)
            .Add(new Journal(journal) { Class = form, Teacher = teacher, Subject = "Алгебра" })
            .Add(new CoverageStatement(FactKinds.Timetable, CoverageLevel.Complete))
            .Add(new CoverageStatement(FactKinds.LessonEntries, CoverageLevel.Complete));
        var lesson = new LessonEntry(LessonId.Parse("L1"), journal, new LocalDate(2023, 9, 4), new LocalTime(8, 30), new LocalTime(9, 15))
        {
            Recorded = new Provenance(At: Instant.FromUtc(2023, 9, 5, 6, 0), By: teacher),
        };
        var record = new SchoolYearRecordBuilder(register).Add(lesson).Build().Value;
        var engine = new PolicyEngine(PackLibrary.Standard.Get("lenskaya-2017").Value);
        var audit = engine.Audit(record, asOf: Instant.FromUtc(2023, 10, 1, 0, 0));
        output.WriteLine($"{audit.Findings[0]}, due {audit.Findings[0].Due}");
        output.WriteLine($"{audit.Totals.Undetermined} undetermined: {audit.Summary.Undetermined[0].Reason}");
        // end

        var readme = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md"));
        Assert.Contains(Dedented(Snippet()).Replace("output.", "Console.", StringComparison.Ordinal), readme, StringComparison.Ordinal);
        var printed = BlockAfter(readme, "Reason}\");\n```\n");
        Assert.Equal(printed, output.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The next fenced block of the page after a text.</summary>
    private static string BlockAfter(string page, string text)
    {
        var rest = page[(page.IndexOf(text, StringComparison.Ordinal) + text.Length)..];
        var start = rest.IndexOf("```\n", StringComparison.Ordinal) + 4;
        return rest[start..rest.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Snippet() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "ElJournal.Rules.Tests", "Readme", "FirstVerdictTests.cs"))
            .SkipWhile(line => line.Trim() != "// readme")
            .Skip(1)
            .TakeWhile(line => line.Trim() != "// end");

    private static string Dedented(IEnumerable<string> lines) => string.Concat(lines.Select(line => (line.Length > 8 ? line[8..] : line) + "\n"));
}
