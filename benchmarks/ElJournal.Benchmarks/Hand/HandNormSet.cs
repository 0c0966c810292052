using ElJournal.Benchmarks.Packs;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Which norms a hand-written audit computes: those of the pack, or of those about lessons the first five; and synthetic ones.</summary>
/// <param name="IsFive">Whether five are enough.</param>
/// <param name="Synthetic">How many synthetic norms follow.</param>
internal readonly record struct HandNormSet(bool IsFive, int Synthetic)
{
    /// <summary>Gets how many counters the norms need.</summary>
    internal int Counters => HandNorms.FirstSynthetic + Synthetic;

    /// <summary>Gives the norms about lessons: five, nine, or nine and synthetic ones up to a number.</summary>
    internal static HandNormSet OfLessons(int norms) =>
        norms == HandNorms.Five ? new(IsFive: true, Synthetic: 0) : new(IsFive: false, norms - BenchmarkRegulations.LessonNorms);

    /// <summary>Gives all norms of the pack that are computed, and synthetic ones up to a number.</summary>
    internal static HandNormSet OfSchool(int norms) => new(IsFive: false, norms - BenchmarkRegulations.SchoolNorms);
}
