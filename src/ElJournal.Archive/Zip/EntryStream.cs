using System.IO.Hashing;
using System.Security.Cryptography;

namespace ElJournal.Archive.Zip;

/// <summary>The bytes of an entry on their way into the ZIP: counted, summed and digested as they pass.</summary>
internal sealed class EntryStream(Stream output, Action<EntryStream> end, IncrementalHash? also) : Stream
{
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Crc32 sum = new();
    private bool isEnded;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => !isEnded;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Gets how many bytes have passed.</summary>
    internal long Size { get; private set; }

    /// <summary>Gets their check sum.</summary>
    internal uint Crc => sum.GetCurrentHashAsUInt32();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(isEnded, this);
        output.Write(buffer);
        sum.Append(buffer);
        digest.AppendData(buffer);
        also?.AppendData(buffer);
        Size += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // The ZIP is handed over as a whole.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Gives the digest of the bytes, once.</summary>
    internal string TakeDigest() => Convert.ToHexStringLower(digest.GetHashAndReset());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !isEnded)
        {
            isEnded = true;
            try
            {
                end(this);
            }
            finally
            {
                digest.Dispose();
            }
        }

        base.Dispose(disposing);
    }
}
