using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ElJournal.Archive.Proofs;

/// <summary>Хеш дерева: the SHA-256 of a leaf or of a node, as RFC 6962 section 2.1 has it.</summary>
/// <remarks>
/// <para>A leaf is hashed behind a byte 0 and a node behind a byte 1, so that no node can pass for a leaf.</para>
/// <para>Equal when all 256 bits are; has no order. <c>default</c> is 256 zero bits, the hash of nothing known. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct TreeHash
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;

    private TreeHash(ReadOnlySpan<byte> bytes) =>
        (a, b, c, d) = (
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>Gets the root of a tree without leaves: the SHA-256 of no bytes.</summary>
    public static TreeHash Empty { get; } = new(SHA256.HashData([]));

    /// <summary>Hashes a leaf.</summary>
    /// <param name="leaf">Its bytes; may be none.</param>
    /// <returns>SHA-256 of a byte 0 and the leaf.</returns>
    public static TreeHash OfLeaf(ReadOnlySpan<byte> leaf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0]);
        hash.AppendData(leaf);
        Span<byte> bytes = stackalloc byte[Size];
        hash.GetHashAndReset(bytes);
        return new TreeHash(bytes);
    }

    /// <summary>Hashes a node.</summary>
    /// <param name="left">Its left side.</param>
    /// <param name="right">Its right side.</param>
    /// <returns>SHA-256 of a byte 1 and both hashes.</returns>
    public static TreeHash OfNode(TreeHash left, TreeHash right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Size)];
        bytes[0] = 1;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Size)..]);
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return new TreeHash(hash);
    }

    /// <summary>Reads a hash.</summary>
    /// <param name="text">64 hexadecimal digits, small or capital.</param>
    /// <param name="hash">The hash, or <c>default</c>.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TreeHash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var isHash = text?.Length == 2 * Size && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
        hash = isHash ? new TreeHash(bytes) : default;
        return isHash;
    }

    /// <summary>Writes the hash.</summary>
    /// <param name="destination">Where to; at least <see cref="Size"/> bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is less room.</exception>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, a);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], d);
    }

    /// <summary>Gives the hash as 64 small hexadecimal digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
