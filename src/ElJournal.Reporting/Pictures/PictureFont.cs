using SkiaSharp;

namespace ElJournal.Reporting.Pictures;

/// <summary>The font of all pictures. It comes with the library, so that a picture is the same on every machine, and goes with the page, so that it is seen as it was drawn.</summary>
internal static class PictureFont
{
    internal const string Name = "DejaVu Sans";

    private const string Resource = "ElJournal.Reporting.Pictures.Fonts.DejaVuSans.ttf";

    private static readonly Lazy<byte[]> Content = new(static () =>
    {
        using var stream = typeof(PictureFont).Assembly.GetManifestResourceStream(Resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    });

    private static readonly Lazy<SKTypeface> Loaded = new(static () =>
    {
        using var data = SKData.CreateCopy(Content.Value);
        return SKTypeface.FromData(data);
    });

    /// <summary>Gets it as the drawing library takes it.</summary>
    internal static SKTypeface Typeface => Loaded.Value;

    /// <summary>Gets the style that brings it into a page.</summary>
    internal static string Face => $"@font-face {{ font-family: \"{Name}\"; src: url(data:font/ttf;base64,{Convert.ToBase64String(Content.Value)}); }}\n";
}
