using System.Collections.Immutable;
using System.Text;

namespace ElJournal.Domain.Interchange.Codes;

/// <summary>Таблица кодов: how the values of one type are written in the interchange folder and in imported tables.</summary>
/// <remarks>Codes are compared exactly, letter case included. Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="T">The values.</typeparam>
public sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<byte[]> utf8;

    /// <summary>Makes a table.</summary>
    /// <param name="codes">The codes; each value and each text once.</param>
    public CodeTable(params ReadOnlySpan<Code<T>> codes)
    {
        Codes = [.. codes];
        utf8 = [.. Codes.Select(c => Encoding.UTF8.GetBytes(c.Text))];
    }

    /// <summary>Gets the codes in the order in which they are documented.</summary>
    public ImmutableArray<Code<T>> Codes { get; }

    /// <summary>Gets all codes in one text, for messages: <c>planned, held, cancelled</c>.</summary>
    public string Listing => string.Join(", ", Codes.Select(c => c.Text));

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text is a code of the table.</returns>
    public bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        foreach (var code in Codes)
        {
            if (text.SequenceEqual(code.Text))
            {
                value = code.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Gives the code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The table has no code of <paramref name="value"/>.</exception>
    public string Format(T value)
    {
        foreach (var code in Codes)
        {
            if (EqualityComparer<T>.Default.Equals(code.Value, value))
            {
                return code.Text;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No code of this value.");
    }

    /// <summary>Says in Russian what a value means.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text, in small letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The table has no code of <paramref name="value"/>.</exception>
    public string MeaningOf(T value)
    {
        foreach (var code in Codes)
        {
            if (EqualityComparer<T>.Default.Equals(code.Value, value))
            {
                return code.Meaning;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "No code of this value.");
    }

    /// <summary>Reads a code out of UTF-8.</summary>
    internal bool TryParse(ReadOnlySpan<byte> text, out T value)
    {
        for (var i = 0; i < utf8.Length; i++)
        {
            if (text.SequenceEqual(utf8[i]))
            {
                value = Codes[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
