using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ElJournal.Domain.Marks;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>Every figure of every report says how it is reckoned, of which numbers, and over how many.</summary>
public sealed partial class FigureTracingTests
{
    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Figures_OfEachReport_HaveANameOfTheirOwnAndAFormula(string id)
    {
        var (small, large) = FiguresOf(id);

        Assert.Equal(small.Select(f => f.Text("id")), large.Select(f => f.Text("id")));
        Assert.Distinct(large.Select(f => f.Text("id")));
        Assert.Distinct(large.Select(f => f.Text("title")));
        Assert.All(small.Concat(large), f =>
        {
            Assert.Matches("^[a-z][A-Za-z]*$", f.Text("id"));
            Assert.NotEmpty(f.Text("formula"));
            Assert.True(f.GetProperty("n").GetInt64() >= 0);
        });
    }

    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Figures_OfEachReport_AreWhatTheirCalculationGives(string id)
    {
        var (small, large) = FiguresOf(id);

        Assert.All(small.Concat(large), CheckCalculation);
    }

    private static void CheckCalculation(JsonElement figure)
    {
        var (n, calculation, exact) = (figure.GetProperty("n").GetInt64(), figure.Text("calculation"), figure.Text("exact"));
        if (calculation.Length == 0)
        {
            // A plain count is its own N; over nobody there is no share and no mean.
            Assert.Equal(n == 0 ? exact : n.ToString(CultureInfo.InvariantCulture), exact);
            Assert.True(n > 0 || exact is "" or "0");
            return;
        }

        Assert.Equal($"{Reckon(calculation)}", exact);
        Assert.EndsWith($"/ {n}", calculation, StringComparison.Ordinal);
    }

    /// <summary>The figures of a report on a small school and on a large one.</summary>
    private static (List<JsonElement> Small, List<JsonElement> Large) FiguresOf(string id)
    {
        var report = ReportCatalog.Find(id).Value;
        return (Of(report.Make(SmallSchool.Of(report.Required)).Value), Of(DemoInput.Make(report)));

        static List<JsonElement> Of(ReportDocument document) => [.. document.ToJson().GetProperty("figures").EnumerateArray()];
    }

    /// <summary>Reckons <c>37 × 100 / 40</c>, <c>91 / 24</c> or <c>(100·3 + 64·2) / 5</c>.</summary>
    private static ExactFraction Reckon(string calculation)
    {
        var parts = calculation.Split(" / ");
        var sum = Term().Matches(parts[0]).Aggregate(ExactFraction.Zero, (total, term) =>
            total + (Number(term.Groups["factor"].Value) * Number(term.Groups["times"].Success ? term.Groups["times"].Value : "1")));
        return sum * ExactFraction.Of(1, long.Parse(parts[1], CultureInfo.InvariantCulture));

        static ExactFraction Number(string text) => ExactFraction.Of(decimal.Parse(text, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("(?<factor>[0-9.]+)(?:(?:·| × )(?<times>[0-9]+))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Term();
}
