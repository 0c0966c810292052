namespace ElJournal.Hostile.Tests.Mutations;

/// <summary>Changes bytes without looking at them.</summary>
internal static class ByteMutation
{
    private const int MaxPiece = 200;

    internal static byte[] Apply(byte[] bytes, byte[] donor, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + random.Next(MaxPiece));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Length:
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1 when at < bytes.Length:
                var set = (byte[])bytes.Clone();
                set[at] = (byte)random.Next(256);
                return set;
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes[..at], .. bytes[end..]];
            case 4:
                return [.. bytes[..end], .. bytes[at..]];
            case 5:
                return [.. bytes[..at], .. donor[random.Next(donor.Length + 1)..]];
            default:
                return [.. bytes[..at], .. Tokens.Pick(random), .. bytes[at..]];
        }
    }
}
