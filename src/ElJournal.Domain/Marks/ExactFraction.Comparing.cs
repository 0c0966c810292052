namespace ElJournal.Domain.Marks;

/// <content>The order of numbers.</content>
public readonly partial record struct ExactFraction : IComparable<ExactFraction>
{
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

    /// <inheritdoc/>
    public int CompareTo(ExactFraction other) => IsSmall && other.IsSmall
        ? (numerator * (other.denominatorLessOne + 1)).CompareTo(other.numerator * (denominatorLessOne + 1))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
