using System.Security.Cryptography;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>Обязательство: a commitment to a personal value; it shows later that a value is the one recorded, and tells nothing of it once value and salt are gone.</summary>
/// <remarks>A mark has few values, so that a bare hash of it could be guessed; the salt forbids that.</remarks>
internal static class Commitment
{
    /// <summary>Gives SHA-256 over the salt and the bytes of the value in JSON, in hexadecimal.</summary>
    /// <param name="salt">The salt.</param>
    /// <param name="value">The bytes of the value, exactly as they stand in the log.</param>
    /// <returns>64 hexadecimal digits in small letters.</returns>
    internal static string To(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> value)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(value);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
