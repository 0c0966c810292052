using System.Globalization;
using System.Numerics;
using ElJournal.Domain.Marks;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>A fraction that is never reduced: as plain as can be, to hold the real one against.</summary>
internal readonly record struct Q(BigInteger N, BigInteger D) : IComparable<Q>
{
    internal static readonly Q Zero = new(0, 1);

    public static Q operator +(Q a, Q b) => new((a.N * b.D) + (b.N * a.D), a.D * b.D);

    public static Q operator -(Q a, Q b) => new((a.N * b.D) - (b.N * a.D), a.D * b.D);

    public static Q operator *(Q a, Q b) => new(a.N * b.N, a.D * b.D);

    public static Q operator /(Q a, Q b) => new(a.N * b.D, a.D * b.N);

    public static bool operator <(Q a, Q b) => a.CompareTo(b) < 0;

    public static bool operator >(Q a, Q b) => a.CompareTo(b) > 0;

    public static bool operator <=(Q a, Q b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Q a, Q b) => a.CompareTo(b) >= 0;

    public int CompareTo(Q other) => (N * other.D).CompareTo(other.N * D);

    internal static Q Of(BigInteger n, long d = 1) => new(n, d);

    /// <summary>Goes by the text of the number, digit by digit.</summary>
    internal static Q Of(decimal number)
    {
        var parts = number.ToString(CultureInfo.InvariantCulture).Split('.');
        var digits = parts.Length > 1 ? parts[1] : "";
        return new(BigInteger.Parse(parts[0] + digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, digits.Length));
    }

    internal static Q Sum(IEnumerable<Q> numbers) => numbers.Aggregate(Zero, (a, b) => a + b);

    /// <summary>Σ(v·w) / Σw, or null.</summary>
    internal static Q? Mean(IReadOnlyCollection<(Q Value, Q Weight)> items) =>
        Sum(items.Select(i => i.Weight)) is var weights && weights.N.IsZero ? null : Sum(items.Select(i => i.Value * i.Weight)) / weights;

    internal Q HalfUp(int digits) => Down(this + Of(1, 2 * Power(digits)), digits);

    internal Q Down(int digits) => Down(this, digits);

    internal bool Is(ExactFraction fraction) => N * fraction.Denominator == fraction.Numerator * D;

    private static Q Down(Q number, int digits) => Of(number.N * Power(digits) / number.D, Power(digits));

    private static long Power(int digits) => (long)BigInteger.Pow(10, digits);
}
