using System.Collections.Frozen;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Какие файлы берёт журнал: by extension; what a browser would run is not among them. What a file is, is said by its name alone, never by who sends it.</summary>
internal static class FileTypes
{
    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".doc"] = "application/msword",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xls"] = "application/vnd.ms-excel",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
        [".txt"] = "text/plain",
        [".csv"] = "text/csv",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".zip"] = "application/zip",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the extensions, as the field of a form takes them.</summary>
    internal static string Accepted { get; } = string.Join(',', ByExtension.Keys.Order(StringComparer.Ordinal));

    /// <summary>Gives what a file is; null for one that the journal does not take.</summary>
    internal static string? Of(string name) => ByExtension.GetValueOrDefault(Path.GetExtension(name));
}
