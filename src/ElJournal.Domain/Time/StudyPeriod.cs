using ElJournal.Domain.Classes;
using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Учебный период: a quarter, trimester, half-year or year, of the whole school or of one class.</summary>
/// <remarks>Both days inclusive. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record StudyPeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="schoolClass">The class it is for, or null for every class.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public StudyPeriod(PeriodId id, PeriodKind kind, ClassId? schoolClass, LocalDate first, LocalDate last)
    {
        Preconditions.That(id != default, nameof(id), "A period needs an id.");
        Preconditions.That(last >= first, nameof(last), $"A period ends before it begins. First={first:R}, Last={last:R}");
        (Id, Kind, Class, First, Last) = (id, kind, schoolClass, first, last);
    }

    /// <summary>Gets which period it is.</summary>
    public PeriodId Id { get; }

    /// <summary>Gets its kind.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets the class it is for; null means every class.</summary>
    public ClassId? Class { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Says whether a day lies in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(LocalDate day) => day >= First && day <= Last;
}
