namespace ElJournal.Archive.Zip;

/// <summary>An entry of an archive's ZIP: all that its headers are derived from.</summary>
/// <param name="Name">Its name, parts joined by <c>/</c>.</param>
/// <param name="Crc">The check sum of its bytes.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Offset">Where its local header begins.</param>
internal sealed record ZipEntry(string Name, uint Crc, uint Size, uint Offset)
{
    /// <summary>Gets where its bytes begin.</summary>
    internal long DataOffset => Offset + (long)ZipForm.LocalHeaderSize + ZipForm.Utf8.GetByteCount(Name);

    /// <summary>Gets where what follows it begins.</summary>
    internal long End => DataOffset + Size;
}
