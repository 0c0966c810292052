using System.Globalization;

namespace ElJournal.Domain.Journals;

/// <summary>Вес отметки (коэффициент): how much one mark counts in the weighted average.</summary>
/// <remarks>
/// <para>From zero (recorded, not counted) to 100, two decimals; kept as a whole number of hundredths. Equal and ordered by number. <c>default</c> is the weight 0. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct MarkWeight : IComparable<MarkWeight>
{
    private MarkWeight(int hundredths) => Hundredths = hundredths;

    /// <summary>Gets the weight times one hundred.</summary>
    public int Hundredths { get; }

    /// <summary>Makes a weight of hundredths.</summary>
    /// <param name="hundredths">The weight times one hundred, 0 to 10,000.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hundredths"/> is out of range.</exception>
    public static MarkWeight OfHundredths(int hundredths) => new(Preconditions.InRange(hundredths, 0, MarkValue.MaxHundredths));

    /// <summary>Reads a weight written as <c>3</c>, <c>1.5</c> or <c>1,5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weight">The weight, or <c>default</c>.</param>
    /// <returns>Whether the text is a number from 0 to 100 with at most two decimals.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MarkWeight weight)
    {
        var valid = MarkValue.TryParse(text, out var number);
        weight = new MarkWeight(number.Hundredths);
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(MarkWeight other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Gives the weight without trailing zeros, with a point.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
