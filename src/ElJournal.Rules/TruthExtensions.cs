namespace ElJournal.Rules;

/// <summary>Three-valued logic.</summary>
public static class TruthExtensions
{
    /// <summary>Makes a truth of a known answer.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>Yes or no.</returns>
    public static Truth ToTruth(this bool value) => value ? Truth.Yes : Truth.No;

    /// <summary>Turns yes into no and no into yes; unknown stays.</summary>
    /// <param name="truth">The answer.</param>
    /// <returns>Its opposite.</returns>
    public static Truth Not(this Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        Truth.Unknown => Truth.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(truth), truth, "Unknown truth."),
    };

    /// <summary>Says yes when both do; unknown when both may.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Their "and".</returns>
    public static Truth And(this Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.Yes;

    /// <summary>Says yes when either does; unknown when one may.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other.</param>
    /// <returns>Their "or".</returns>
    public static Truth Or(this Truth left, Truth right) =>
        left == Truth.Yes || right == Truth.Yes ? Truth.Yes
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.No;
}
