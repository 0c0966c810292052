using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>The JSON that others write programs against.</summary>
public sealed class AuditJsonTests(DemoFolder demo) : IClassFixture<DemoFolder>
{
    private static readonly string[] Members = ["regulation", "asOf", "digests", "coverage", "totals", "findings", "advice", "undetermined", "notices"];
    private static readonly string[] FindingMembers = ["id", "norm", "act", "clause", "verdict", "about", "journal", "bearer", "due", "fulfilledAt", "detail"];

    [Fact]
    public void Audit_Json_HasTheMembersOfTheContractInTheirOrder()
    {
        using var audit = Audit(out var run);
        var root = audit.RootElement;

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(Members, Names(root));
        Assert.Equal(["record", "regulation"], Names(root.GetProperty("digests")));
        Assert.Equal(
            ["duties", "fulfilled", "fulfilledLate", "pending", "overdue", "violated", "undetermined", "notApplicable", "notInForce", "advice"],
            Names(root.GetProperty("totals")));
        Assert.All(root.GetProperty("coverage").EnumerateArray(), c => Assert.Equal(["kind", "level", "from", "to", "class", "pupil"], Names(c)));
        Assert.All(root.GetProperty("findings").EnumerateArray(), f => Assert.Equal(FindingMembers, Names(f)));
        Assert.All(root.GetProperty("advice").EnumerateArray(), f => Assert.Equal(FindingMembers, Names(f)));
        Assert.All(root.GetProperty("undetermined").EnumerateArray(), u => Assert.Equal(["norm", "act", "clause", "reason", "count", "gaps"], Names(u)));
        Assert.All(root.GetProperty("notices").EnumerateArray(), n => Assert.Equal(["code", "text"], Names(n)));
    }

    [Fact]
    public void Audit_Json_CountsWhatItLists()
    {
        using var audit = Audit(out _);
        var root = audit.RootElement;
        var totals = root.GetProperty("totals");
        int Total(string name) => totals.GetProperty(name).GetInt32();
        var verdicts = root.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("verdict").GetString()).ToList();

        Assert.NotEmpty(verdicts);
        Assert.Equal(Total("overdue"), verdicts.Count(v => v == "overdue"));
        Assert.Equal(Total("fulfilledLate"), verdicts.Count(v => v == "fulfilledLate"));
        Assert.Equal(Total("violated"), verdicts.Count(v => v == "violated"));
        Assert.Equal(Total("overdue") + Total("fulfilledLate") + Total("violated"), verdicts.Count);
        Assert.Equal(Total("advice"), root.GetProperty("advice").GetArrayLength());
        Assert.All(root.GetProperty("undetermined").EnumerateArray(), u => Assert.Equal(u.GetProperty("count").GetInt32(), u.GetProperty("gaps").GetArrayLength()));
        Assert.All(root.GetProperty("findings").EnumerateArray(), f =>
        {
            Assert.Equal($"{f.GetProperty("norm").GetString()}@{f.GetProperty("about").GetString()}", f.GetProperty("id").GetString());
            Assert.Equal("lenskaya-2017", f.GetProperty("act").GetString());
            Assert.Equal(f.GetProperty("verdict").GetString() == "violated", f.GetProperty("due").ValueKind == JsonValueKind.Null);
        });
    }

    [Fact]
    public void Audit_Json_IsUtf8WithoutMarkAndWithLegibleCyrillic()
    {
        var run = Run.Of("audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json");

        Assert.StartsWith("{\n\"regulation\":[\"lenskaya-2017\"],\n\"asOf\":\"2024-06-10T00:00:00Z\",\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("исполнено", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u04", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Audit_ToFile_WritesWhatItWouldPrint(string format)
    {
        using var temp = new TempFolder();
        string[] args = ["audit", demo.Path, "--regulation", "lenskaya-2017", "--format", format];

        var printed = Run.Of(args);
        var written = Run.Of([.. args, "--out", temp["отчёт"]]);

        Assert.Equal((1, ""), (written.ExitCode, written.Output));
        Assert.Equal(printed.Output, File.ReadAllText(temp["отчёт"]));
        Assert.StartsWith($"Отчёт записан в {temp["отчёт"]}. Нарушений обязательных пунктов: ", written.Error, StringComparison.Ordinal);
        Assert.Equal(["отчёт"], temp.Names);
    }

    [Fact]
    public void Audit_ToFileThatExists_ReplacesIt()
    {
        using var temp = new TempFolder();
        temp.Write("отчёт", new string('x', 5_000_000));

        Run.Of("audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json", "--out", temp["отчёт"]);

        Assert.EndsWith("\n}\n", File.ReadAllText(temp["отчёт"]), StringComparison.Ordinal);
        Assert.Equal(["отчёт"], temp.Names);
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-01T20:59:59Z")]
    [InlineData("01.02.2024", "2024-02-01T20:59:59Z")]
    [InlineData("2024-02-01T12:00:00Z", "2024-02-01T12:00:00Z")]
    [InlineData("2024-02-01T12:00Z", "2024-02-01T12:00:00Z")]
    [InlineData("2024-02-01T12:00:00+03:00", "2024-02-01T09:00:00Z")]
    [InlineData("2024-02-01T12:00:00.750+03:00", "2024-02-01T09:00:00Z")]
    public void Audit_AsOf_IsReadAndWrittenBackInWholeSeconds(string when, string expected)
    {
        using var audit = Audit(out _, "--as-of", when);

        Assert.Equal(expected, audit.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public void Audit_BeforeTheYear_FindsNothingAndIsDone()
    {
        using var audit = Audit(out var run, "--as-of", "2023-08-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, audit.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void Audit_AdviceAlone_IsDone()
    {
        var run = Run.Of("audit", demo.Path, "--regulation", "base", "--format", "json");
        using var audit = JsonDocument.Parse(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, audit.RootElement.GetProperty("findings").GetArrayLength());
        Assert.NotEqual(0, audit.RootElement.GetProperty("advice").GetArrayLength());
    }

    [Fact]
    public void Audit_SeveralRegulations_AreNamedInTheirOrder()
    {
        var run = Run.Of("audit", demo.Path, "--regulation", "lenskaya-2017", "--regulation", "base", "--format", "json");
        using var audit = JsonDocument.Parse(run.Output);

        Assert.Equal(["lenskaya-2017", "base"], audit.RootElement.GetProperty("regulation").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public void Audit_Twice_GivesEqualBytes()
    {
        string[] args = ["audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json"];

        Assert.Equal(Run.Of(args).Output, Run.Of(args).Output);
    }

    private JsonDocument Audit(out Run run, params string[] more)
    {
        run = Run.Of(["audit", demo.Path, "--regulation", "lenskaya-2017", "--format", "json", .. more]);
        return JsonDocument.Parse(run.Output);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(m => m.Name);
}
