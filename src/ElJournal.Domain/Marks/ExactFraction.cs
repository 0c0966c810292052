using System.Globalization;
using System.Numerics;

namespace ElJournal.Domain.Marks;

/// <summary>Точная дробь: a number as numerator over denominator, always reduced and never rounded.</summary>
/// <remarks>
/// <para>Any size; the denominator is positive and the sign stands in the numerator. Equal and ordered by number. <c>default</c> is the number 0. Immutable, safe on any thread.</para>
/// <para>Decimals are rounded half up or cut off, never to the even neighbour.</para>
/// </remarks>
public readonly partial record struct ExactFraction
{
    /// <summary>Greatest number of decimals that may be asked for.</summary>
    public const int MaxDigits = 9;

    // What fits into 64 bits stands here and nowhere else, so that one number has one form. The denominator is kept less one:
    // so default is the number 0.
    private readonly long numerator;
    private readonly long denominatorLessOne;
    private readonly Wide? wide;

    private ExactFraction(long numerator, long denominator) => (this.numerator, denominatorLessOne) = (numerator, denominator - 1);

    private ExactFraction(Wide wide) => this.wide = wide;

    /// <summary>Gets the number 0.</summary>
    public static ExactFraction Zero => default;

    /// <summary>Gets the number above the line.</summary>
    public BigInteger Numerator => wide?.Numerator ?? numerator;

    /// <summary>Gets the number below the line, 1 or more.</summary>
    public BigInteger Denominator => wide?.Denominator ?? denominatorLessOne + 1;

    /// <summary>Gets a value indicating whether products of two such numbers, and their sum, fit into 64 bits.</summary>
    private bool IsSmall => wide is null && numerator is > int.MinValue and < int.MaxValue && denominatorLessOne < int.MaxValue - 1;

    /// <summary>Adds.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <returns>The sum.</returns>
    public static ExactFraction operator +(ExactFraction left, ExactFraction right)
    {
        return left.IsSmall && right.IsSmall
            ? SmallSum(left, right.numerator, right.denominatorLessOne + 1)
            : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts.</summary>
    /// <param name="left">A number.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference.</returns>
    public static ExactFraction operator -(ExactFraction left, ExactFraction right)
    {
        return left.IsSmall && right.IsSmall
            ? SmallSum(left, -right.numerator, right.denominatorLessOne + 1)
            : Of((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

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

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, not 0.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public static ExactFraction Of(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        var (above, below) = (numerator / divisor, denominator / divisor);
        return Fits(above) && Fits(below) ? new((long)above, (long)below) : new(new Wide(above, below));
    }

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line, not 0.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is 0.</exception>
    public static ExactFraction Of(long numerator, long denominator)
    {
        if (denominator <= 0 || numerator == long.MinValue)
        {
            return Of((BigInteger)numerator, denominator);
        }

        var divisor = (long)CommonDivisor((ulong)Math.Abs(numerator), (ulong)denominator);
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
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool Fits(BigInteger number) => number > long.MinValue && number <= long.MaxValue;

    /// <summary>Adds reduced fractions of which each is small: what they have in common stands in the common part of the denominators (Knuth, 4.5.1).</summary>
    private static ExactFraction SmallSum(ExactFraction left, long above, long below)
    {
        var common = CommonDivisor((ulong)(left.denominatorLessOne + 1), (ulong)below);
        var rest = (left.denominatorLessOne + 1) / (long)common;
        var sum = (left.numerator * (below / (long)common)) + (above * rest);
        if (common == 1)
        {
            return new(sum, rest * below);
        }

        var divisor = (long)CommonDivisor((ulong)Math.Abs(sum), common);
        return new(sum / divisor, rest * (below / divisor));
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    // Sums of marks are large and mostly common factor: Euclid takes no more steps for it, and after the first ones the
    // numbers fit into 32 bits, where a division is cheap.
    private static ulong CommonDivisor(ulong a, ulong b)
    {
        while (b > uint.MaxValue)
        {
            (a, b) = (b, a % b);
        }

        if (b == 0)
        {
            return a;
        }

        var (c, d) = ((uint)b, (uint)(a % b));
        while (d != 0)
        {
            (c, d) = (d, c % d);
        }

        return c;
    }

    /// <summary>A reduced fraction that does not fit into 64 bits.</summary>
    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
