using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Domain.Journals;

/// <summary>Происхождение записи: when it was entered and by whom.</summary>
/// <remarks>
/// <para>Either may be unknown, and then stays unknown: a missing time is never replaced by another one.</para>
/// <para>Equal when both are; has no order. <c>default</c> is <see cref="Unknown"/>. Immutable, safe on any thread.</para>
/// </remarks>
/// <param name="At">When it was entered; null when not recorded.</param>
/// <param name="By">Who entered it; null when not recorded.</param>
public readonly record struct Provenance(Instant? At, StaffId? By)
{
    /// <summary>Gets the provenance of which nothing is known.</summary>
    public static Provenance Unknown => default;

    /// <summary>Says whether an entry was on record at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it was entered by then, or nobody knows when: what cannot be dated is not hidden.</returns>
    public bool IsKnownAt(Instant instant) => !(At > instant);
}
