using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ElJournal.Browser.Tests.Support;

/// <summary>What every page must hold to, whatever it shows.</summary>
internal static class PageChecks
{
    /// <summary>Names the elements that reach beyond the right edge of the window; each would be cut on paper or make a phone scroll sideways.</summary>
    private const string Overflowing = """
        () => {
          const width = document.documentElement.clientWidth;
          const found = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5).map(e => e.outerHTML.slice(0, 120));
          return document.documentElement.scrollWidth > width ? ['the page itself', ...found] : found;
        }
        """;

    internal static async Task AssertNothingOverflows(IPage page) => Assert.Empty(await page.EvaluateAsync<string[]>(Overflowing));

    /// <summary>Contrast, language, headings, names, tables and what else axe knows.</summary>
    internal static async Task AssertAccessible(IPage page)
    {
        var result = await page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {v.Nodes[0].Html}"));
    }
}
