using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ElJournal.Archive.Writing;

/// <summary>Salts for a log that is chained when its archive is made: the same data give the same salts, and so the same archive.</summary>
/// <remarks>They are as secret as the data: the key is a digest of all bytes of the year under a name of its own, and stands nowhere in the archive. Not safe on several threads.</remarks>
internal sealed class DataSalts
{
    private readonly byte[] key;
    private long count;

    internal DataSalts(byte[] key) => this.key = key;

    /// <summary>Fills the next salt.</summary>
    internal void Fill(Span<byte> salt)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(number, ++count);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, number, hash);
        hash[..salt.Length].CopyTo(salt);
    }
}
