using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks;

/// <summary>Период аттестации: for what a pupil is attested, as far as it decides how many marks are needed.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record AttestationPeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="kind">Its kind.</param>
    public AttestationPeriod(PeriodKind kind) => Kind = kind;

    /// <summary>Gets its kind.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets how many lessons a week the subject has, 0 to 40; null when not known.</summary>
    public decimal? HoursPerWeek
    {
        get;
        init
        {
            Preconditions.That(value is null or (>= 0 and <= 40), nameof(HoursPerWeek), $"Value out of range. Value={value}, Allowed=0..40");
            field = value;
        }
    }

    /// <summary>Gets how many marks this pupil needs by a decision of the school, as after long illness, 0 to 20; null for the rule.</summary>
    public int? OwnMinimum
    {
        get;
        init => field = value is { } marks ? Preconditions.InRange(marks, 0, 20, nameof(OwnMinimum)) : null;
    }
}
