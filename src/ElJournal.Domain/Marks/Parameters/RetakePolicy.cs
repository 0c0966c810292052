namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Пересдача: which of a work's attempts count. All of them stay in the journal.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when both members are. <c>default</c> is <see cref="KeepBoth"/>. Immutable, safe on any thread.</remarks>
public readonly record struct RetakePolicy
{
    private RetakePolicy(RetakeKind kind, decimal weight) => (Kind, Weight) = (kind, weight);

    /// <summary>Gets the policy by which every attempt counts.</summary>
    public static RetakePolicy KeepBoth => default;

    /// <summary>Gets the policy by which the last retake counts.</summary>
    public static RetakePolicy Replace => new(RetakeKind.Replace, 0);

    /// <summary>Gets the policy by which the mean of all attempts counts as one mark.</summary>
    public static RetakePolicy Mean => new(RetakeKind.Mean, 0);

    /// <summary>Gets the policy by which the best attempt counts, of equal ones the first.</summary>
    public static RetakePolicy Best => new(RetakeKind.Best, 0);

    /// <summary>Gets which policy it is.</summary>
    public RetakeKind Kind { get; }

    /// <summary>Gets the weight of a retake, 0 to 100 with at most two decimals; 0 where it has none of its own.</summary>
    public decimal Weight { get; }

    /// <summary>Makes the policy by which every attempt counts, retakes with a weight of their own.</summary>
    /// <param name="weight">The weight of a retake.</param>
    /// <returns>The policy, not checked yet.</returns>
    public static RetakePolicy KeepBothRetakeWeight(decimal weight) => new(RetakeKind.KeepBothRetakeWeight, weight);
}
