using System.Diagnostics.CodeAnalysis;

namespace ElJournal.Domain.Materials;

/// <summary>Отпечаток файла: the SHA-256 of its bytes, by which it is found and proved to be the same.</summary>
/// <remarks>64 hexadecimal digits, small letters; compared ordinally, without an order. <c>default</c> is no digest: its <see cref="Value"/> is the empty string and every file refuses it. Immutable, safe on any thread.</remarks>
public readonly record struct FileDigest
{
    private const int Length = 64;

    private readonly string? value;

    private FileDigest(string value) => this.value = value;

    /// <summary>Gets the digits; the empty string for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>Makes a digest of its digits.</summary>
    /// <param name="value">The digits.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not 64 hexadecimal digits of small letters.</exception>
    public static FileDigest Parse(string value) => TryParse(Preconditions.NotNull(value), out var digest) ? digest : throw new ArgumentException("Not 64 hexadecimal digits.", nameof(value));

    /// <summary>Makes a digest of its digits, or says that they are none.</summary>
    /// <param name="value">The digits; may be null.</param>
    /// <param name="digest">The digest, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="value"/> is a digest.</returns>
    public static bool TryParse([NotNullWhen(true)] string? value, out FileDigest digest)
    {
        var valid = value is { Length: Length } && value.All(char.IsAsciiHexDigitLower);
        digest = valid ? new FileDigest(value!) : default;
        return valid;
    }

    /// <summary>Gives the digits.</summary>
    /// <returns>The same text as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
