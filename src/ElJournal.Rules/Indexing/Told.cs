using ElJournal.Domain.Families;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>That somebody of a pupil's family was told something, as it counts for that pupil.</summary>
/// <param name="Guardian">Which guardian; null for the pupil.</param>
/// <param name="At">When, or null when nobody knows.</param>
/// <param name="Counts">Whether it is what was to be told, about this pupil.</param>
/// <param name="IsOfSomebody">Whether nobody knows whom it reached, so that it may be any of them.</param>
internal readonly record struct Told(GuardianId? Guardian, Instant? At, Truth Counts, bool IsOfSomebody)
{
    internal Happening ToHappening() => new(At, Counts);
}
