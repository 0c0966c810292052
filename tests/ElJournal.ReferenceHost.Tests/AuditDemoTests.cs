using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Testing.Demo;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>An audit of a demo school finds exactly what was seeded, and none of the near misses, whatever act, seed, size and instant.</summary>
public sealed class AuditDemoTests
{
    private static readonly InstantPattern Instants = InstantPattern.General;

    [Theory]
    [InlineData("lenskaya-2017", 30, 1, null)]
    [InlineData("lenskaya-2017", 150, ulong.MaxValue, null)]
    [InlineData("lenskaya-2017", 30, 3, "2023-09-02")]
    [InlineData("lenskaya-2017", 60, 4, "2023-10-28")]
    [InlineData("lenskaya-2017", 60, 5, "2023-12-29T10:20:00+03:00")]
    [InlineData("lenskaya-2017", 120, 6, "2024-02-22")]
    [InlineData("lenskaya-2017", 30, 8, "2024-05-25T06:35:00Z")]
    [InlineData("lenskaya-2017", 30, 9, "2025-01-01")]
    [InlineData("saki-2020", 45, 7, "01.04.2024")]
    [InlineData("saki-2020", 90, 2, null)]
    [InlineData("elista-2023", 30, 10, null)]
    [InlineData("elista-2023", 60, 11, "2023-11-20")]
    [InlineData("krasnomakskaya-2021", 30, 12, null)]
    [InlineData("krasnomakskaya-2021", 60, 13, "29.03.2024")]
    [InlineData("aleksandrovskaya-2021", 30, 14, null)]
    [InlineData("aleksandrovskaya-2021", 60, 15, "2024-05-02T12:00:00Z")]
    [InlineData("base", 30, 16, null)]
    public void Audit_DemoSchool_FindsWhatWasSeededAndNothingElse(string act, int pupils, ulong seed, string? when)
    {
        using var temp = new TempFolder();
        Assert.Equal(0, Run.Of("demo", "--out", temp["школа"], "--pupils", $"{pupils}", "--seed", $"{seed}", "--regulation", act).ExitCode);

        AssertFound(temp["школа"], act, "expected.json", when);
        if (File.Exists(temp["школа/school-pack.json"]))
        {
            AssertFound(temp["школа"], temp["школа/school-pack.json"], "expected-school.json", when);
        }
    }

    [Theory]
    [InlineData("elista-2023")]
    [InlineData("krasnomakskaya-2021")]
    public void Audit_ActWithoutMoments_LeavesTheGapsOfTheSchoolUndetermined(string act)
    {
        using var temp = new TempFolder();
        Run.Of("demo", "--out", temp["школа"], "--pupils", "30", "--seed", "3", "--regulation", act);

        using var audit = JsonDocument.Parse(Run.Of("audit", temp["школа"], "--regulation", act, "--format", "json").Output);

        var gaps = audit.RootElement.GetProperty("undetermined").EnumerateArray()
            .SelectMany(group => group.GetProperty("gaps").EnumerateArray().Select(gap => $"{group.GetProperty("norm").GetString()}@{gap.GetString()}"))
            .ToHashSet(StringComparer.Ordinal);
        var set = PackNorms(temp["школа/school-pack.json"]);
        var never = Rows(temp["школа"], "expected-school.json", "violations")
            .Where(row => row.Verdict == ExpectedVerdict.Overdue && set.Contains(row.Norm))
            .Select(row => $"{row.Norm}@{row.About}");
        Assert.NotEmpty(never);
        Assert.Subset(gaps, never.ToHashSet(StringComparer.Ordinal));
    }

    private static void AssertFound(string folder, string regulation, string expectedFile, string? when)
    {
        var run = Run.Of(["audit", folder, "--regulation", regulation, "--format", "json", .. when is null ? [] : new[] { "--as-of", when }]);

        using var audit = JsonDocument.Parse(run.Output);
        var asOf = LastTickOf(when) ?? Instants.Parse(audit.RootElement.GetProperty("asOf").GetString()!).Value;
        var found = audit.RootElement.GetProperty("findings").EnumerateArray().Select(Row).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Rows(folder, expectedFile, "violations").Select(r => r.FoundAt(asOf)).OfType<ExpectedRow>().Select(Row).Order(StringComparer.Ordinal), found);
        Assert.Equal(found.Count == 0 ? 0 : 1, run.ExitCode);
        Assert.Empty(found.Select(CaseOf).Intersect(Rows(folder, expectedFile, "nearMisses").Select(r => $"{r.Norm}@{r.About}"), StringComparer.Ordinal));
    }

    /// <summary>Reads a list of an expected file back, as a script would.</summary>
    private static List<ExpectedRow> Rows(string folder, string file, string list)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file)));
        return [.. json.RootElement.GetProperty(list).EnumerateArray().Select(row => new ExpectedRow
        {
            Norm = row.GetProperty("norm").GetString()!,
            Clause = row.GetProperty("clause").GetString()!,
            About = row.GetProperty("about").GetString()!,
            Verdict = Enum.Parse<ExpectedVerdict>(row.GetProperty("verdict").GetString()!, ignoreCase: true),
            Due = Moment(row, "due"),
            FulfilledAt = Moment(row, "fulfilledAt"),
            KnownFrom = Moment(row, "knownFrom")!.Value,
        })];
    }

    private static Instant? Moment(JsonElement row, string name) => row.GetProperty(name).GetString() is { } text ? Instants.Parse(text).Value : null;

    private static HashSet<string> PackNorms(string path)
    {
        using var pack = JsonDocument.Parse(File.ReadAllText(path));
        return [.. pack.RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("norm").GetString()!)];
    }

    private static string Row(ExpectedRow row) => string.Join(
        ' ',
        $"{row.Norm}@{row.About}",
        row.Clause,
        JsonNamingPolicy.CamelCase.ConvertName(row.Verdict.ToString()),
        Text(row.Due),
        Text(row.FulfilledAt));

    private static string Row(JsonElement row) => string.Join(
        ' ',
        $"{row.GetProperty("norm").GetString()}@{row.GetProperty("about").GetString()}",
        row.GetProperty("clause").GetString(),
        row.GetProperty("verdict").GetString(),
        row.GetProperty("due").GetString() ?? "-",
        row.GetProperty("fulfilledAt").GetString() ?? "-");

    private static string CaseOf(string row) => row[..row.IndexOf(' ', StringComparison.Ordinal)];

    private static string Text(Instant? instant) => instant is { } known ? Instants.Format(known) : "-";

    /// <summary>The JSON shows whole seconds, an audit by day is as of the day's very last tick.</summary>
    private static Instant? LastTickOf(string? when)
    {
        var day = LocalDatePattern.Iso.Parse(when ?? "") is { Success: true } iso ? iso : LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu").Parse(when ?? "");
        return day.Success ? DateTimeZoneProviders.Tzdb["Europe/Moscow"].AtStartOfDay(day.Value.PlusDays(1)).ToInstant() - Duration.Epsilon : null;
    }
}
