namespace ElJournal.Domain.Interchange.Reading;

/// <summary>Turns places in a text into numbers of lines.</summary>
/// <remarks>Quick as long as places are asked for in ascending order.</remarks>
internal sealed class LineCounter(ReadOnlyMemory<byte> text)
{
    private int counted;
    private int line = 1;

    /// <summary>Gives the line, from 1, on which a byte stands.</summary>
    internal int LineOf(int position)
    {
        if (position < counted)
        {
            (counted, line) = (0, 1);
        }

        line += text.Span[counted..position].Count((byte)'\n');
        counted = position;
        return line;
    }
}
