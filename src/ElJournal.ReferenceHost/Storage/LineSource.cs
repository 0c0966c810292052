namespace ElJournal.ReferenceHost.Storage;

/// <summary>Reads lines, as they come from the data base, as one stream of bytes.</summary>
/// <param name="lines">The lines.</param>
/// <param name="owned">What ends with the stream; null for nothing.</param>
internal sealed class LineSource(IEnumerable<byte[]> lines, IDisposable? owned = null) : Stream
{
    private readonly IEnumerator<byte[]> rest = lines.GetEnumerator();
    private ReadOnlyMemory<byte> line;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (line.IsEmpty)
        {
            if (!rest.MoveNext())
            {
                return 0;
            }

            line = rest.Current;
        }

        var count = Math.Min(buffer.Length, line.Length);
        line.Span[..count].CopyTo(buffer);
        line = line[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        rest.Dispose();
        owned?.Dispose();
        base.Dispose(disposing);
    }
}
