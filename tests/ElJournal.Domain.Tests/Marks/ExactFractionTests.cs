using System.Numerics;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Tests.Marks.Support;
using FsCheck;
using FsCheck.Xunit;

namespace ElJournal.Domain.Tests.Marks;

[Laws(1_000, "20230901,7")]
public sealed class ExactFractionTests
{
    [Theory]
    [InlineData(40, 9, "40/9", "4.44")]
    [InlineData(36, 9, "4", "4.00")]
    [InlineData(9, 2, "9/2", "4.50")]
    [InlineData(-9, -2, "9/2", "4.50")]
    [InlineData(1, -3, "-1/3", "-0.33")]
    [InlineData(0, 7, "0", "0.00")]
    [InlineData(2345, 1000, "469/200", "2.35")]
    [InlineData(2335, 1000, "467/200", "2.34")]
    [InlineData(-5, 1000, "-1/200", "0.00")]
    public void Of_NumeratorAndDenominator_IsReduced(long numerator, long denominator, string text, string shown)
    {
        Assert.Equal(text, ExactFraction.Of(numerator, denominator).ToString());
        Assert.Equal(text, ExactFraction.Of((BigInteger)numerator, denominator).ToString());
        Assert.Equal(shown, ExactFraction.Of(numerator, denominator).ToText(2));
    }

    [Fact]
    public void Default_Fraction_IsZero()
    {
        Assert.Equal(ExactFraction.Of(0, 5), default);
        Assert.Equal((BigInteger.Zero, BigInteger.One), (default(ExactFraction).Numerator, default(ExactFraction).Denominator));
    }

    [Fact]
    public void Of_ZeroDenominator_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactFraction.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactFraction.Of(BigInteger.One, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactFraction.Of(1, 2) / ExactFraction.Zero);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void ToText_Digits_HaveBounds(int digits) => Assert.Throws<ArgumentOutOfRangeException>(() => ExactFraction.Zero.ToText(digits));

    [Fact]
    public void RoundHalfUp_Half_GoesUpNeverToEven()
    {
        Assert.Equal([1, 2, 3, 4, 5], Enumerable.Range(0, 5).Select(n => (int)ExactFraction.Of((2 * n) + 1, 2).RoundHalfUp(0).Numerator));
        Assert.Equal(0, ExactFraction.Of(-1, 2).RoundHalfUp(0).Numerator);
        Assert.Equal(-1, ExactFraction.Of(-1, 2).Truncate(0).Numerator);
    }

    [Property]
    public bool Of_decimal_is_exact(decimal number) => new Q(ExactFraction.Of(number).Numerator, ExactFraction.Of(number).Denominator).CompareTo(Q.Of(number)) == 0;

    [Property]
    public bool Arithmetic_is_that_of_unreduced_fractions(long a, NonZeroInt b, long c, NonZeroInt d)
    {
        var (x, y) = (ExactFraction.Of(a, b.Item), ExactFraction.Of(c, d.Item));
        var (p, q) = (new Q((BigInteger)a * b.Item, (long)b.Item * b.Item), new Q((BigInteger)c * d.Item, (long)d.Item * d.Item));

        return (p + q).Is(x + y) && (p - q).Is(x - y) && (p * q).Is(x * y) && (c == 0 || (p / q).Is(x / y))
            && Math.Sign(p.CompareTo(q)) == Math.Sign(x.CompareTo(y))
            && (x < y) == (p < q)
            && (x > y) == (p > q)
            && (x <= y) == (p <= q)
            && (x >= y) == (p >= q);
    }

    [Property]
    public bool Every_fraction_is_reduced(long a, NonZeroInt b) =>
        ExactFraction.Of(a, b.Item) is var x && x.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(x.Numerator, x.Denominator).IsOne;

    [Property]
    public bool Rounding_is_nearest_and_cutting_is_below(int a, NonZeroInt b, byte digits)
    {
        var x = ExactFraction.Of(a, b.Item);
        var step = ExactFraction.Of(1, (long)BigInteger.Pow(10, digits % 5));
        var (up, down) = (x.RoundHalfUp(digits % 5), x.Truncate(digits % 5));

        return up - x <= step / ExactFraction.Of(2, 1) && x - up < step / ExactFraction.Of(2, 1) && down <= x && x - down < step;
    }
}
