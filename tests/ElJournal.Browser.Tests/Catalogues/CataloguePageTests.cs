using ElJournal.Browser.Tests.Support;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Examples;
using ElJournal.Rules.Packs;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Catalogues;

public sealed class CataloguePageTests(BrowserFixture browser) : PageTests(browser), IClassFixture<BrowserFixture>
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    // What 15 mm margins leave of A4 at 96 dots an inch.
    private const int Sheet = 680;

    public static TheoryData<string> Packs => new(PackLibrary.Standard.Ids);

    [BrowserTheory]
    [MemberData(nameof(Packs))]
    public async Task Page_OfEveryPack_IsAccessibleAndNowhereTooWideAndAsksForNothingElse(string id)
    {
        var page = await Browser.OpenAsync(Desktop);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.SetContentAsync(PageOf(id));

        await PageChecks.AssertAccessible(page);
        await PageChecks.AssertNothingOverflows(page);
        await page.SetViewportSizeAsync(Phone, 900);
        await PageChecks.AssertNothingOverflows(page);
        await page.SetViewportSizeAsync(Sheet, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await PageChecks.AssertNothingOverflows(page);
        Assert.Empty(requests);
    }

    [BrowserFact]
    public async Task Page_Printed_HasTheSizeOfASheetAndAllItsPages()
    {
        var page = await Browser.OpenAsync(Desktop);
        await page.SetContentAsync(PageOf("saki-2020"));

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        var sheets = pdf.Split("/MediaBox [0 0 ").Skip(1).ToList();
        Assert.True(sheets.Count > 10, $"{sheets.Count} sheets");
        Assert.All(sheets, s => Assert.StartsWith("594.", s, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Page_ForTheKeyboard_OffersTheClausesFirst()
    {
        var page = await Browser.OpenAsync(Desktop);
        await page.SetContentAsync(PageOf("base"));

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("К пунктам", await page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().left >= 0"));
    }

    private static string PageOf(string id) => CatalogueHtml.Write(Catalogue.Of(PackLibrary.Standard.Get(id).Value, ExampleLibrary.Of(id)));
}
