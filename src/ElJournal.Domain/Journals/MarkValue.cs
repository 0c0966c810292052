using System.Globalization;

namespace ElJournal.Domain.Journals;

/// <summary>Отметка числом: a mark, exact to two decimals.</summary>
/// <remarks>
/// <para>From 0 to 100. Kept as a whole number of hundredths, never as floating point. Equal and ordered by number. <c>default</c> is the mark 0, valid on a scale that begins there. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct MarkValue : IComparable<MarkValue>
{
    /// <summary>Greatest number of hundredths.</summary>
    public const int MaxHundredths = 10_000;

    private MarkValue(int hundredths) => Hundredths = hundredths;

    /// <summary>Gets the mark times one hundred.</summary>
    public int Hundredths { get; }

    /// <summary>Makes a whole mark.</summary>
    /// <param name="mark">The mark, 0 to 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mark"/> is out of range.</exception>
    public static MarkValue Of(int mark) => new(Preconditions.InRange(mark, 0, 100) * 100);

    /// <summary>Makes a mark of hundredths.</summary>
    /// <param name="hundredths">The mark times one hundred, 0 to <see cref="MaxHundredths"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hundredths"/> is out of range.</exception>
    public static MarkValue OfHundredths(int hundredths) => new(Preconditions.InRange(hundredths, 0, MaxHundredths));

    /// <summary>Reads a mark written as <c>5</c>, <c>4.5</c> or <c>4,5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark, or <c>default</c>.</param>
    /// <returns>Whether the text is a number from 0 to 100 with at most two decimals.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MarkValue mark)
    {
        mark = default;
        var point = text.IndexOfAny('.', ',');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        if (point >= 0 && fraction.Length is < 1 or > 2)
        {
            return false;
        }

        var cents = 0;
        if (!int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var units) || units > 100
            || (point >= 0 && !int.TryParse(fraction, NumberStyles.None, CultureInfo.InvariantCulture, out cents)))
        {
            return false;
        }

        var hundredths = (units * 100) + (fraction.Length == 1 ? cents * 10 : cents);
        if (hundredths > MaxHundredths)
        {
            return false;
        }

        mark = new MarkValue(hundredths);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(MarkValue other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Gives the mark without trailing zeros, with a point: <c>4.5</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
