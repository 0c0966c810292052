namespace ElJournal.ReferenceHost.Storage;

/// <summary>Файл в хранилище: the bytes of a file that facts of the journal name by its digest. The same bytes are kept once.</summary>
internal sealed class FileRow
{
    /// <summary>Gets the SHA-256 of the bytes, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>Gets the bytes.</summary>
    public required byte[] Content { get; init; }
}
