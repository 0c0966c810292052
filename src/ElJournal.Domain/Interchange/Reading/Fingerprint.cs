using System.Buffers.Binary;
using System.Numerics;

namespace ElJournal.Domain.Interchange.Reading;

/// <summary>A 64-bit fingerprint of a short text: fast, the same on every run and machine, and no protection against malice.</summary>
/// <remarks>Two texts may share one by chance, so whoever draws a conclusion from equal fingerprints must compare the texts.</remarks>
internal static class Fingerprint
{
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xD6E8_FEB8_6659_FD93;

    internal static ulong Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = (ulong)text.Length * First;
            while (text.Length >= sizeof(ulong))
            {
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
                text = text[sizeof(ulong)..];
            }

            var rest = 0UL;
            foreach (var b in text)
            {
                rest = (rest << 8) | b;
            }

            hash = Mix(hash, rest);
            hash ^= hash >> 32;
            hash *= Second;
            return hash ^ (hash >> 29);
        }
    }

    /// <summary>Gives half of a fingerprint, for those who keep a million of them.</summary>
    internal static uint Shorten(ulong fingerprint) => (uint)(fingerprint >> 32);

    private static ulong Mix(ulong hash, ulong word) => unchecked(BitOperations.RotateLeft((hash ^ word) * First, 29) * Second);
}
