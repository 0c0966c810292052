using System.Text;
using ElJournal.Browser.Tests.Support;
using ElJournal.Reporting.Rendering;
using ElJournal.Reporting.Reports;
using ElJournal.Reporting.Tests.Reports;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Reports;

public sealed class ReportPageTests(BrowserFixture browser) : PageTests(browser), IClassFixture<BrowserFixture>
{
    // What the margins leave of A4 at 96 dots an inch, upright and lying.
    private const int Upright = 687;
    private const int Lying = 1016;

    public static TheoryData<string> Reports => [.. ReportCatalog.All.Select(r => r.Id)];

    public static TheoryData<string> WithPictures => ["class-progress", "class-attendance", "school-progress", "filling", "director-review"];

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task Page_OfEveryReport_IsPrintedOnA4WithNothingCut(string id)
    {
        var html = PageOf(id);
        var isLying = html.Contains("size: A4 landscape", StringComparison.Ordinal);
        var page = await Browser.OpenAsync(isLying ? Lying : Upright);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.SetContentAsync(html);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await PageChecks.AssertNothingOverflows(page);
        await PageChecks.AssertTablesGoOnWell(page);
        var sheets = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })).Split("/MediaBox [0 0 ").Skip(1).ToList();
        Assert.NotEmpty(sheets);
        Assert.All(sheets, s => Assert.StartsWith(isLying ? "841." : "594.", s, StringComparison.Ordinal));
        Assert.DoesNotContain(requests, url => !url.StartsWith("data:", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [MemberData(nameof(WithPictures))]
    public async Task Page_WithPictures_IsAccessibleAndDrawnInItsOwnFont(string id)
    {
        var page = await Browser.OpenAsync(1280);
        await page.SetContentAsync(PageOf(id));

        await PageChecks.AssertAccessible(page);
        Assert.True(await page.EvaluateAsync<bool>("async () => { await document.fonts.ready; return [...document.fonts].some(f => f.family.includes('DejaVu Sans') && f.status === 'loaded'); }"));
        Assert.Empty(await page.EvaluateAsync<string[]>(PageChecks.TextsOutsideOfPictures));
    }

    private static string PageOf(string id)
    {
        using var stream = new MemoryStream();
        ReportWriter.Write(DemoInput.Make(ReportCatalog.Find(id).Value), ReportFormat.Html, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
