namespace ElJournal.Domain.Marks.Parameters;

/// <summary>«Н/а» за период в годовой отметке.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="RequirePass"/>. Immutable, safe on any thread.</remarks>
public readonly record struct NotAttestedInYear
{
    private NotAttestedInYear(NotAttestedKind kind, int atLeast) => (Kind, AtLeast) = (kind, atLeast);

    /// <summary>Gets the rule by which the period has to be passed first.</summary>
    public static NotAttestedInYear RequirePass => default;

    /// <summary>Gets the rule by which it counts as the greatest failing mark of the scale.</summary>
    public static NotAttestedInYear AsFail => new(NotAttestedKind.AsFail, 0);

    /// <summary>Gets which rule it is.</summary>
    public NotAttestedKind Kind { get; }

    /// <summary>Gets how many periods with a mark must remain, 1 to 12; 0 where that does not matter.</summary>
    public int AtLeast { get; }

    /// <summary>Makes the rule by which the period is skipped when enough others have a mark.</summary>
    /// <param name="periods">How many must have one; with fewer the year is not attested.</param>
    /// <returns>The rule, not checked yet.</returns>
    public static NotAttestedInYear SkipIfAtLeast(int periods) => new(NotAttestedKind.SkipIfAtLeast, periods);
}
