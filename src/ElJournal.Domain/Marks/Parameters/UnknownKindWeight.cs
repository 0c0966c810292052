namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Вес работы неизвестного вида: what a work weighs whose kind the school's table does not name and that has no weight of its own.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when the weight is. <c>default</c> is <see cref="Error"/>. Immutable, safe on any thread.</remarks>
public readonly record struct UnknownKindWeight
{
    private UnknownKindWeight(decimal weight) => Weight = weight;

    /// <summary>Gets the rule by which such a work is an error: nothing is computed until it has a weight.</summary>
    public static UnknownKindWeight Error => default;

    /// <summary>Gets the weight, 0 to 100 with at most two decimals; null when it is an error.</summary>
    public decimal? Weight { get; }

    /// <summary>Makes the rule of a fixed weight.</summary>
    /// <param name="weight">The weight.</param>
    /// <returns>The rule, not checked yet.</returns>
    public static UnknownKindWeight Of(decimal weight) => new(weight);
}
