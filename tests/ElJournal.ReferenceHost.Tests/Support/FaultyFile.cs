namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A file on a medium that takes small blocks and fails at one of them.</summary>
/// <param name="path">Where.</param>
/// <param name="failing">The number of the block that fails, from 0.</param>
/// <param name="lies">Whether the medium loses that block and says nothing; otherwise half of it arrives, as on a disk that fills up, and nothing after it.</param>
internal sealed class FaultyFile(string path, int failing, bool lies = false) : FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)
{
    private const int BlockSize = 700;

    /// <summary>Gets how many blocks were written.</summary>
    internal int Blocks { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public override void Write(byte[] buffer, int offset, int count)
    {
        for (var (start, left) = (offset, count); left > 0; start += BlockSize, left -= BlockSize)
        {
            WriteBlock(buffer, start, Math.Min(left, BlockSize));
        }
    }

    private void WriteBlock(byte[] buffer, int offset, int count)
    {
        var number = Blocks++;
        if (number < failing || (number > failing && lies))
        {
            base.Write(buffer, offset, count);
        }
        else if (lies)
        {
            base.Write(new byte[count], 0, count);
        }
        else
        {
            base.Write(buffer, offset, number == failing ? count / 2 : 0);
            throw new IOException("No space left on device");
        }
    }
}
