using ElJournal.Domain.Time;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Comparisons of moments.</summary>
internal static class MomentTruth
{
    /// <summary>Says whether one moment came before another; unknown where either is.</summary>
    internal static Truth Before(Moment left, Moment right) =>
        left.IsNotYet ? Truth.No
        : left.IsKnown && right.IsKnown ? (left.Instant < right.Instant).ToTruth()
        : Truth.Unknown;
}
