using System.Security.Cryptography;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>The lines of a stream, one by one, in little memory; what is read on the way is digested.</summary>
/// <remarks>A line lasts until the next one is taken. Used again for the next stream.</remarks>
internal sealed class LineSource
{
    private const int FirstSize = 1 << 16;

    private byte[] buffer = new byte[FirstSize];
    private Stream stream = Stream.Null;
    private IncrementalHash? digest;
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>Gets the number of the line taken last, from 1.</summary>
    internal int Line { get; private set; }

    /// <summary>Gets a value indicating whether the line taken last was too long, and was passed over.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Begins with a stream.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="hash">Takes up all bytes.</param>
    internal void Begin(Stream source, IncrementalHash hash)
    {
        (stream, digest) = (source, hash);
        (start, end, atEnd) = (0, 0, false);
        (Line, IsTooLong) = (0, false);
    }

    /// <summary>Takes the next line.</summary>
    /// <param name="line">Its bytes without the line feed; empty for one that is too long.</param>
    /// <returns>Whether there is one: after a last line feed comes no further line.</returns>
    internal bool TryNext(out ReadOnlySpan<byte> line)
    {
        line = [];
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var feed = buffer.AsSpan((start + searched)..end).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Take(searched + feed, 1, out line);
            }

            searched = end - start;
            if (searched > InterchangeFormat.MaxLineBytes)
            {
                IsTooLong = true;
                (start, end, searched) = (0, 0, 0);
            }

            if (!Fill())
            {
                return (searched > 0 || IsTooLong) && Take(searched, 0, out line);
            }
        }
    }

    private bool Take(int length, int feed, out ReadOnlySpan<byte> line)
    {
        IsTooLong |= length > InterchangeFormat.MaxLineBytes;
        line = IsTooLong ? [] : buffer.AsSpan(start, length);
        start += length + feed;
        Line++;
        return true;
    }

    /// <summary>Reads on; says whether there was more.</summary>
    private bool Fill()
    {
        if (atEnd)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start..end).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        digest!.AppendData(buffer, end, read);
        end += read;
        atEnd = read == 0;
        return !atEnd;
    }
}
