namespace ElJournal.Domain.Marks;

/// <summary>Расстояние до границы: how far an average lies from where a mark begins.</summary>
/// <remarks>Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="Mark">The mark.</param>
/// <param name="Bound">Where it begins.</param>
/// <param name="Average">The average.</param>
/// <param name="IsReached">Whether the average reaches the bound by the rules: inclusive or not, rounded before or not.</param>
public readonly record struct BoundDistance(int Mark, ExactFraction Bound, ExactFraction Average, bool IsReached)
{
    /// <summary>Gets average minus bound, exact: what is missing when negative, what is to spare when positive.</summary>
    public ExactFraction Distance => Average - Bound;
}
