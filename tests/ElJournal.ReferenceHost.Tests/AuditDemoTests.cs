using System.Globalization;
using System.Text.Json;
using ElJournal.ReferenceHost.Tests.Support;
using ElJournal.Testing.Demo;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Tests;

/// <summary>An audit of a demo school finds exactly what was seeded, and none of the near misses, whatever seed, size and instant.</summary>
public sealed class AuditDemoTests
{
    private static readonly InstantPattern Instants = InstantPattern.General;

    [Theory]
    [InlineData(30, "1", null)]
    [InlineData(90, "2", null)]
    [InlineData(150, "18446744073709551615", null)]
    [InlineData(30, "3", "2023-09-02")]
    [InlineData(60, "4", "2023-10-28")]
    [InlineData(60, "5", "2023-12-29T10:20:00+03:00")]
    [InlineData(120, "6", "2024-02-22")]
    [InlineData(45, "7", "01.04.2024")]
    [InlineData(30, "8", "2024-05-25T06:35:00Z")]
    [InlineData(30, "9", "2025-01-01")]
    public void Audit_DemoSchool_FindsWhatWasSeededAndNothingElse(int pupils, string seed, string? when)
    {
        using var temp = new TempFolder();
        Assert.Equal(0, Run.Of("demo", "--out", temp["школа"], "--pupils", $"{pupils}", "--seed", seed, "--regulation", "lenskaya-2017").ExitCode);

        var run = Run.Of(["audit", temp["школа"], "--regulation", "lenskaya-2017", "--format", "json", .. when is null ? [] : new[] { "--as-of", when }]);

        using var audit = JsonDocument.Parse(run.Output);
        var asOf = LastTickOf(when) ?? Instants.Parse(audit.RootElement.GetProperty("asOf").GetString()!).Value;
        var expected = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = ulong.Parse(seed, CultureInfo.InvariantCulture) }).Expected;
        var found = audit.RootElement.GetProperty("findings").EnumerateArray().Select(Row).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected.Violations.Select(r => r.FoundAt(asOf)).OfType<ExpectedRow>().Select(Row).Order(StringComparer.Ordinal), found);
        Assert.Equal(found.Count == 0 ? 0 : 1, run.ExitCode);
        Assert.Empty(found.Select(CaseOf).Intersect(expected.NearMisses.Select(r => $"{r.Norm}@{r.About}"), StringComparer.Ordinal));
    }

    [Fact]
    public void Demo_ExpectedFile_SaysWhatTheAuditFinds()
    {
        using var temp = new TempFolder();
        Run.Of("demo", "--out", temp["школа"], "--pupils", "60", "--seed", "11");
        using var audit = JsonDocument.Parse(Run.Of("audit", temp["школа"], "--regulation", "lenskaya-2017", "--format", "json").Output);
        using var expected = JsonDocument.Parse(File.ReadAllText(temp["школа/expected.json"]));

        Assert.Equal(
            expected.RootElement.GetProperty("violations").EnumerateArray().Select(Row).Order(StringComparer.Ordinal),
            audit.RootElement.GetProperty("findings").EnumerateArray().Select(Row).Order(StringComparer.Ordinal));
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
        return day.Success ? DateTimeZoneProviders.Tzdb["Europe/Simferopol"].AtStartOfDay(day.Value.PlusDays(1)).ToInstant() - Duration.Epsilon : null;
    }
}
