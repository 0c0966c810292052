namespace ElJournal.Reporting.Rendering;

/// <summary>Texts in cells of a workbook.</summary>
internal static class XlsxText
{
    /// <summary>How many characters a cell holds.</summary>
    internal const int MaxLength = 32_767;

    /// <summary>Gives as much of a text as a cell holds, and no half of a character.</summary>
    internal static string Cut(string text) =>
        text.Length <= MaxLength ? text
        : char.IsHighSurrogate(text[MaxLength - 1]) ? text[..(MaxLength - 1)]
        : text[..MaxLength];
}
