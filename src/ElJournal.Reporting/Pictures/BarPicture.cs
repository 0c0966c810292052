using ElJournal.Reporting.Layout;

namespace ElJournal.Reporting.Pictures;

/// <summary>Makes pictures of bars, each with its name and its value in words: nothing is told by colour alone.</summary>
internal static class BarPicture
{
    private const int Whole = 1000;

    /// <summary>Makes lying bars, or nothing where there is nothing to compare.</summary>
    /// <param name="id">Its name for programs.</param>
    /// <param name="title">Its title.</param>
    /// <param name="bars">The bars.</param>
    internal static IEnumerable<DocumentBlock> Of(string id, string title, IReadOnlyList<Bar> bars) =>
        bars.Count < 2 ? [] : [new DocumentBlock.Picture(id, title, new Drawing.Bars([.. bars]), Words(bars))];

    /// <summary>Makes standing bars for times that follow each other, or nothing where there is nothing to compare.</summary>
    internal static IEnumerable<DocumentBlock> InTime(string id, string title, IReadOnlyList<Bar> bars) =>
        bars.Count < 2 ? [] : [new DocumentBlock.Picture(id, title, new Drawing.Columns([.. bars]), Words(bars))];

    /// <summary>Makes bars of counts, the greatest of them full.</summary>
    internal static IReadOnlyList<Bar> OfCounts(IEnumerable<(string Label, long Count)> counts)
    {
        var all = counts.ToList();
        var greatest = all.Select(c => c.Count).DefaultIfEmpty().Max();
        return [.. all.Select(c => new Bar(c.Label, greatest == 0 ? null : PerMille(c.Count, greatest), RussianText.Number(c.Count)))];
    }

    /// <summary>Makes bars of shares; of nothing there is no share.</summary>
    internal static IReadOnlyList<Bar> OfShares(IEnumerable<(string Label, long Part, long Whole)> shares) => [.. shares.Select(s => OfShare(s.Label, s.Part, s.Whole))];

    /// <summary>Makes a bar of a share; of nothing there is no share.</summary>
    internal static Bar OfShare(string label, long part, long whole) => whole == 0
        ? new Bar(label, null, "нет данных")
        : new Bar(label, PerMille(part, whole), $"{RussianText.Share(part, whole)} ({RussianText.Number(part)} из {RussianText.Number(whole)})");

    /// <summary>Makes a bar of a share with that of the period before.</summary>
    internal static Bar OfShare(string label, (long Part, long Whole) now, (long Part, long Whole)? before) =>
        OfShare(label, now.Part, now.Whole) is var bar && before is (var part, > 0 and var whole)
            ? bar with { Text = $"{bar.Text}, было {RussianText.Share(part, whole)}", BeforePerMille = PerMille(part, whole) }
            : bar;

    private static int PerMille(long part, long whole) => (int)(part * Whole / whole);

    private static string Words(IReadOnlyList<Bar> bars) => string.Join("; ", bars.Select(b => $"{b.Label} — {b.Text}")) + ".";
}
