namespace ElJournal.Archive;

/// <summary>Формат архива: its name, its version, the names of its entries and the limits beyond which it is refused, as <c>docs/archive.md</c> states them.</summary>
public static class ArchiveFormat
{
    /// <summary>What the manifest states in <c>format</c>.</summary>
    public const string Name = "eljournal-archive";

    /// <summary>The version written, and the only one read.</summary>
    public const int Version = 1;

    /// <summary>The folder of the data, as an interchange folder.</summary>
    public const string DataFolder = "data/";

    /// <summary>The log of revisions.</summary>
    public const string LogFile = "log.jsonl";

    /// <summary>The folder of the documents.</summary>
    public const string DocumentFolder = "documents/";

    /// <summary>The manifest: what is in the archive, and of what it is a record.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>The digest of the manifest, in the form of <c>sha256sum</c>; the last entry.</summary>
    public const string SealFile = "manifest.sha256";

    /// <summary>Longest manifest, in bytes: it is read into memory whole.</summary>
    public const int MaxManifestBytes = 1 << 24;

    /// <summary>Deepest nesting of its JSON.</summary>
    public const int MaxManifestDepth = 8;

    /// <summary>How many digits of the digest of a document make the short code printed on it.</summary>
    public const int CodeLength = 16;
}
