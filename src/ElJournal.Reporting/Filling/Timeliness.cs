using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Reporting.Filling;

/// <summary>Своевременность: of things to be entered on their day, how many were.</summary>
/// <remarks>The day is the measure of the report, not of an act: what an act asks is judged by an audit. Immutable; equal when all members are; default is nothing due.</remarks>
/// <param name="OnDay">Entered before the end of the day, in the school's zone, exclusive.</param>
/// <param name="Later">Entered after it.</param>
/// <param name="Missing">Not entered, and the day is over.</param>
/// <param name="Open">Not entered, and the day is not over yet.</param>
/// <param name="Unknown">Entered at a time that is not on record, or the source cannot tell whether it was.</param>
internal readonly record struct Timeliness(int OnDay, int Later, int Missing, int Open, int Unknown)
{
    /// <summary>Gets how many there are.</summary>
    internal int Due => OnDay + Later + Missing + Open + Unknown;

    /// <summary>Gets how many can be told to be in time or not.</summary>
    internal int Judged => OnDay + Later + Missing;

    public static Timeliness operator +(Timeliness left, Timeliness right) => new(
        left.OnDay + right.OnDay,
        left.Later + right.Later,
        left.Missing + right.Missing,
        left.Open + right.Open,
        left.Unknown + right.Unknown);

    /// <summary>Counts one thing.</summary>
    /// <param name="entered">When it was entered.</param>
    /// <param name="end">The end of its day.</param>
    /// <param name="asOf">The instant of which one asks.</param>
    /// <param name="isComplete">Whether the source would tell of an entry.</param>
    internal static Timeliness Of(Moment entered, Instant end, Instant asOf, bool isComplete) =>
        entered.IsKnown ? (entered.Instant < end ? new Timeliness(1, 0, 0, 0, 0) : new Timeliness(0, 1, 0, 0, 0))
        : entered.IsUnknown || !isComplete ? new Timeliness(0, 0, 0, 0, 1)
        : asOf >= end ? new Timeliness(0, 0, 1, 0, 0)
        : new Timeliness(0, 0, 0, 1, 0);
}
