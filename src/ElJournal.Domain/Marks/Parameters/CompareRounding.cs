namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Округление перед сравнением: what is done to an average before it is held against the bounds. Never half to even.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="None"/>. Immutable, safe on any thread.</remarks>
public readonly record struct CompareRounding
{
    private CompareRounding(RoundingKind kind, int digits) => (Kind, Digits) = (kind, digits);

    /// <summary>Gets the rule that compares the exact average.</summary>
    public static CompareRounding None => default;

    /// <summary>Gets the rule.</summary>
    public RoundingKind Kind { get; }

    /// <summary>Gets the decimals kept, 0 to 4; 0 where nothing is rounded.</summary>
    public int Digits { get; }

    /// <summary>Makes the rule that rounds half up.</summary>
    /// <param name="digits">Decimals kept.</param>
    /// <returns>The rule, not checked yet.</returns>
    public static CompareRounding HalfUp(int digits) => new(RoundingKind.HalfUp, digits);

    /// <summary>Makes the rule that cuts decimals off.</summary>
    /// <param name="digits">Decimals kept.</param>
    /// <returns>The rule, not checked yet.</returns>
    public static CompareRounding Truncate(int digits) => new(RoundingKind.Truncate, digits);

    /// <summary>Applies the rule.</summary>
    internal ExactFraction Apply(ExactFraction average) => Kind switch
    {
        RoundingKind.HalfUp => average.RoundHalfUp(Digits),
        RoundingKind.Truncate => average.Truncate(Digits),
        _ => average,
    };
}
