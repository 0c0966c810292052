using System.Globalization;
using System.Numerics;

namespace ElJournal.Domain.Marks;

/// <summary>Точная дробь: a number as numerator over denominator, always reduced and never rounded.</summary>
/// <remarks>
/// <para>Any size; the denominator is positive and the sign stands in the numerator. Equal and ordered by number. <c>default</c> is the number 0. Immutable, safe on any thread.</para>
/// <para>Decimals are rounded half up or cut off, never to the even neighbour.</para>
/// </remarks>
public readonly record struct ExactFraction : IComparable<ExactFraction>
{
    /// <summary>Greatest number of decimals that may be asked for.</summary>
    public const int MaxDigits = 9;

    // Zero stands for one: so default is the number 0, and one number has one form.
    private readonly BigInteger denominator;

    private ExactFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        this.denominator = denominator.IsOne ? BigInteger.Zero : denominator;
    }

    /// <summary>Gets the number 0.</summary>
    public static ExactFraction Zero => default;

    /// <summary>Gets the number above the line.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the number below the line, 1 or more.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Adds.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The sum.</returns>
    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference.</returns>
    public static ExactFraction operator -(ExactFraction left, ExactFraction right) =>
        Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Multiplies.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The product.</returns>
    public static ExactFraction operator *(ExactFraction left, ExactFraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number other than 0.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="right"/> is 0.</exception>
    public static ExactFraction operator /(ExactFraction left, ExactFraction right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Compares.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the first is less.</returns>
    public static bool operator <(ExactFraction left, ExactFraction right) => left.CompareTo(right) < 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the first is greater.</returns>
    public static bool operator >(ExactFraction left, ExactFraction right) => left.CompareTo(right) > 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the first is not greater.</returns>
    public static bool operator <=(ExactFraction left, ExactFraction right) => left.CompareTo(right) <= 0;

    /// <summary>Compares.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>Whether the first is not less.</returns>
    public static bool operator >=(ExactFraction left, ExactFraction right) => left.CompareTo(right) >= 0;

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, not 0.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public static ExactFraction Of(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, not 0.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public static ExactFraction Of(long numerator, long denominator)
    {
        if (numerator < 0 || denominator <= 0)
        {
            return Of((BigInteger)numerator, denominator);
        }

        var divisor = (long)CommonDivisor((ulong)numerator, (ulong)denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Makes a fraction of a decimal number, digit by digit.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The fraction.</returns>
    public static ExactFraction Of(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = unchecked(((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0]);
        return Of(decimal.IsNegative(number) ? -digits : digits, BigInteger.Pow(10, number.Scale));
    }

    /// <inheritdoc/>
    public int CompareTo(ExactFraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds half up: 2.345 to two decimals is 2.35, and so is nothing else.</summary>
    /// <param name="digits">Decimals kept, 0 to <see cref="MaxDigits"/>.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public ExactFraction RoundHalfUp(int digits)
    {
        var scale = BigInteger.Pow(10, Preconditions.InRange(digits, 0, MaxDigits));
        return Of(Floor((2 * Numerator * scale) + Denominator, 2 * Denominator), scale);
    }

    /// <summary>Cuts decimals off: 2.349 with two decimals is 2.34. A negative number goes down: to the lesser neighbour.</summary>
    /// <param name="digits">Decimals kept, 0 to <see cref="MaxDigits"/>.</param>
    /// <returns>The greatest number with that many decimals that is not greater.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public ExactFraction Truncate(int digits)
    {
        var scale = BigInteger.Pow(10, Preconditions.InRange(digits, 0, MaxDigits));
        return Of(Floor(Numerator * scale, Denominator), scale);
    }

    /// <summary>Writes the number for a reader: rounded half up, with a point and exactly so many decimals.</summary>
    /// <param name="digits">Decimals shown, 0 to <see cref="MaxDigits"/>.</param>
    /// <returns>The text: <c>4.44</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public string ToText(int digits)
    {
        var scale = BigInteger.Pow(10, Preconditions.InRange(digits, 0, MaxDigits));
        var scaled = Floor((2 * Numerator * scale) + Denominator, 2 * Denominator);
        var sign = scaled.Sign < 0 ? "-" : "";
        var whole = BigInteger.DivRem(BigInteger.Abs(scaled), scale, out var rest);
        return digits == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{whole}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}");
    }

    /// <summary>Gives the fraction as <c>40/9</c>, a whole number without a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => denominator.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{denominator}");

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    // Shifts and subtractions: a chain of divisions would take longer than adding up the marks did.
    private static ulong CommonDivisor(ulong a, ulong b)
    {
        if (a == 0)
        {
            return b;
        }

        var twos = BitOperations.TrailingZeroCount(a | b);
        a >>= BitOperations.TrailingZeroCount(a);
        while (b != 0)
        {
            b >>= BitOperations.TrailingZeroCount(b);
            (a, b) = a < b ? (a, b - a) : (b, a - b);
        }

        return a << twos;
    }
}
