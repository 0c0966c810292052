namespace ElJournal.Domain.Interchange.Reading;

/// <summary>A file that is read into memory whole.</summary>
internal static class WholeFile
{
    /// <summary>Reads a stream to its end, unless it is too long.</summary>
    internal static bool TryRead(Stream stream, int maxBytes, out ReadOnlyMemory<byte> text)
    {
        // One byte more than the file has, so that the end is seen without a larger buffer.
        var buffer = new byte[stream.CanSeek ? (int)Math.Min(stream.Length, maxBytes) + 1 : 1 << 16];
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read == 0 || length > maxBytes)
            {
                text = buffer.AsMemory(0, length);
                return length <= maxBytes;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }
}
