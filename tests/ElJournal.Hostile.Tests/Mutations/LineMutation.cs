namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Drops, doubles, swaps or changes a line.</summary>
internal static class LineMutation
{
    internal static byte[] Apply(byte[] bytes, Random random, Func<byte[], Random, byte[]> change)
    {
        var lines = Split(bytes);
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                lines[at] = change(lines[at], random);
                break;
        }

        return [.. lines.SelectMany((line, i) => i == 0 ? line : [(byte)'\n', .. line])];
    }

    /// <summary>Takes a text apart at a byte; there is always one piece.</summary>
    internal static List<byte[]> Split(byte[] bytes, byte separator = (byte)'\n')
    {
        var pieces = new List<byte[]>();
        foreach (var range in bytes.AsSpan().Split(separator))
        {
            pieces.Add(bytes[range]);
        }

        return pieces;
    }
}
