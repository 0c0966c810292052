namespace ElJournal.Reporting.Pictures;

/// <summary>Столбик рисунка.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="PerMille">How long it is, in thousandths of the longest there could be; null where there is no value.</param>
/// <param name="Text">The value, as a reader sees it.</param>
internal sealed record Bar(string Label, int? PerMille, string Text)
{
    /// <summary>Gets how long it was in the previous period, or null where that is not told.</summary>
    internal int? BeforePerMille { get; init; }
}
