using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Support;

/// <summary>What every page must hold to, whatever it shows.</summary>
internal static class PageChecks
{
    /// <summary>Names the elements that reach beyond the right edge of the window; each would be cut on paper or make a phone scroll sideways. What scrolls in a frame of its own may be as wide as it likes.</summary>
    private const string Overflowing = """
        () => {
          const width = document.documentElement.clientWidth;
          const isFramed = e => e.parentElement !== null && (['auto', 'scroll'].includes(getComputedStyle(e.parentElement).overflowX) || isFramed(e.parentElement));
          const found = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5 && !isFramed(e)).map(e => e.outerHTML.slice(0, 120));
          return document.documentElement.scrollWidth > width ? ['the page itself', ...found] : found;
        }
        """;

    /// <summary>Names the texts of pictures that reach beyond their edge.</summary>
    internal const string TextsOutsideOfPictures = """
        () => [...document.querySelectorAll('figure svg')].flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')].filter(t => {
            const box = t.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
          }).map(t => t.textContent);
        })
        """;

    /// <summary>Names the tables whose headings are not repeated on the next sheet, the rows that it could cut, and the pictures.</summary>
    private const string BadlyCut = """
        () => [
          ...[...document.querySelectorAll('table')].filter(t => !t.tHead || getComputedStyle(t.tHead).display !== 'table-header-group'),
          ...[...document.querySelectorAll('tr, figure, .signatures')].filter(e => getComputedStyle(e).breakInside !== 'avoid'),
        ].map(e => e.outerHTML.slice(0, 120))
        """;

    /// <summary>Of what passes one place a rule is enough to know that axe has looked: a page of an act has ten thousand of them.</summary>
    private static readonly AxeRunOptions ViolationsInFull = new() { ResultTypes = [ResultType.Violations] };

    internal static async Task AssertTablesGoOnWell(IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>(BadlyCut));

    internal static async Task AssertNothingOverflows(IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>(Overflowing));

    /// <summary>Contrast, language, headings, names, tables and what else axe knows.</summary>
    internal static async Task AssertAccessible(IPage page)
    {
        var result = await page.RunAxe(ViolationsInFull);

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {v.Nodes[0].Html}"));
    }
}
