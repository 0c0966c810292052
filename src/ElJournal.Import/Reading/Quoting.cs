namespace ElJournal.Import.Reading;

/// <summary>Values of an input as a message can show them.</summary>
internal static class Quoting
{
    private const int MaxLength = 60;

    /// <summary>Gives a value on one line and not too long.</summary>
    internal static string Of(string value)
    {
        var shown = value.Length > MaxLength ? value[..(char.IsHighSurrogate(value[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…" : value;
        return string.Create(shown.Length, shown, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = char.IsControl(text[i]) ? ' ' : text[i];
            }
        });
    }
}
