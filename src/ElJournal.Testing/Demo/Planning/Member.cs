using System.Numerics;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>A pupil's stay in a class.</summary>
internal sealed class Member
{
    internal required PupilId Pupil { get; init; }

    internal required ClassPlan Class { get; init; }

    /// <summary>Gets the only bit of the pupil in the masks of the class.</summary>
    internal required ulong Bit { get; init; }

    /// <summary>Gets the first day of the stay, by number; 0 for the whole year.</summary>
    internal int From { get; init; }

    /// <summary>Gets or sets the last day of the stay, by number; <see cref="int.MaxValue"/> when open.</summary>
    internal int To { get; set; } = int.MaxValue;

    /// <summary>Gets or sets the order of admission.</summary>
    internal MovementOrder? Order { get; set; }

    /// <summary>Gets or sets when the stay was entered; null when nobody knows.</summary>
    internal Instant? RecordedAt { get; set; }

    /// <summary>Gets or sets a value indicating whether the administrator entered it, and not the secretary.</summary>
    internal bool IsRecordedByAdministrator { get; set; }

    /// <summary>Gets the usual mark of the pupil, in hundredths.</summary>
    internal int Ability { get; init; }

    internal bool IsWholeYear => From == 0 && To == int.MaxValue;

    internal DateSpan Span => new(DayTable.DateOf(From), To == int.MaxValue ? null : DayTable.DateOf(To));

    /// <summary>Gets the number of the pupil in the class.</summary>
    internal int Index => BitOperations.TrailingZeroCount(Bit);

    internal bool IsEnrolledOn(int day) => day >= From && day <= To;
}
