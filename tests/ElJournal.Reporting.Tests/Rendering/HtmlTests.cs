using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;

namespace ElJournal.Reporting.Tests.Rendering;

public sealed partial class HtmlTests
{
    [Theory]
    [MemberData(nameof(ReportCatalogTests.Ids), MemberType = typeof(ReportCatalogTests))]
    public void Page_OfEveryReport_StandsAloneAndIsWellFormed(string id)
    {
        var html = DemoInput.Make(ReportCatalog.Find(id).Value).ToText(ReportFormat.Html);

        Assert.All(["<script", "<link", "<img", "<iframe", "<object", "@import"], foreign => Assert.DoesNotContain(foreign, html, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("url(", html.Replace("url(data:font/ttf;base64,", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(Tags().Matches(html).GroupBy(m => m.Groups["name"].Value), g =>
            Assert.Equal(g.Count(m => m.Groups["end"].Length == 0), g.Count(m => m.Groups["end"].Length > 0)));
        Assert.Contains("@page { size: A4 ", html, StringComparison.Ordinal);
        Assert.Contains("counter(page) \" из \" counter(pages)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Digest_IsOfTheJsonWithoutIt()
    {
        var document = DemoInput.Make(ReportCatalog.Find("summary-statement").Value);
        var json = document.ToText(ReportFormat.Json);
        var without = json.Replace($"  \"digest\": \"{document.Digest}\",\n", "", StringComparison.Ordinal);

        Assert.Equal(document.Digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))));
        Assert.Contains(ReportDigest.Grouped(document.Digest), document.ToText(ReportFormat.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void QrCode_Modules_AreTheDrawnOnes()
    {
        var svg = QrSvg.Of("eljournal:проба");
        var size = Number(Box().Match(svg), "size");
        var drawn = new bool[size, size];
        foreach (Match run in Runs().Matches(svg))
        {
            var (x, y, length) = (Number(run, "x"), Number(run, "y"), Number(run, "length"));
            for (var i = 0; i < length; i++)
            {
                drawn[y, x + i] = true;
            }
        }

        using var generator = new QRCoder.QRCodeGenerator();
        using var code = generator.CreateQrCode("eljournal:проба", QRCoder.QRCodeGenerator.ECCLevel.M);
        Assert.Equal(size, code.ModuleMatrix.Count);
        Assert.All(Enumerable.Range(0, size * size), i => Assert.Equal(code.ModuleMatrix[i / size][i % size], drawn[i / size, i % size]));
    }

    [Theory]
    [InlineData(new[] { 10, 20, 20, 20 }, 60, "0 1 2|0 3")]
    [InlineData(new[] { 10, 20, 20 }, 90, "0 1 2")]
    [InlineData(new[] { 10, 200, 20 }, 60, "0 1|0 2")]
    public void Table_TooWide_IsCutAndRepeatsItsKey(int[] widths, int page, string expected)
    {
        var layout = new TableLayout<int>("t");
        for (var i = 0; i < widths.Length; i++)
        {
            layout.Cell(new TableColumn($"c{i}", $"{i}", widths[i]) { IsKey = i == 0 }, static _ => TableCell.Of(1));
        }

        Assert.Equal(expected, string.Join('|', HtmlTable.Parts(layout.Of([1]), page).Select(p => string.Join(' ', p))));
    }

    [Fact]
    public void Table_ColumnOfRemarksWithoutAny_TakesNoRoom()
    {
        var table = new TableLayout<string>("t").Key("key", "Кто", static t => t, 10).Remark("note", "Примечание", static _ => null, 10).Text("other", "Прочее", static _ => null, 10).Of(["а"]);

        Assert.Equal("0 2", string.Join(' ', Assert.Single(HtmlTable.Parts(table, 100))));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<(?<end>/?)(?<name>table|tr|td|th|thead|tbody|dl|dt|dd|section|figure|ul|li|p|svg|header|footer|main|div|span|h2)[ >]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("M(?<x>[0-9]+) (?<y>[0-9]+)h(?<length>[0-9]+)v1", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Runs();

    [GeneratedRegex("viewBox=\"0 0 (?<size>[0-9]+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Box();
}
