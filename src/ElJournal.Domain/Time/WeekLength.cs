using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Длина учебной недели: how many days of the week, counted from Monday, are school days by rule.</summary>
/// <remarks>
/// <para>From 1 to 7; schools have five or six. Equal and ordered by number. <c>default</c> is not a valid length. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct WeekLength
{
    /// <summary>Makes a week length.</summary>
    /// <param name="days">School days from Monday on, 1 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public WeekLength(int days) => Days = Preconditions.InRange(days, 1, 7);

    /// <summary>Gets the five-day week, Monday to Friday.</summary>
    public static WeekLength Five => new(5);

    /// <summary>Gets the six-day week, Monday to Saturday.</summary>
    public static WeekLength Six => new(6);

    /// <summary>Gets the number of days.</summary>
    public int Days { get; }

    /// <summary>Says whether a day of the week is a school day by rule.</summary>
    /// <param name="day">The day of the week.</param>
    /// <returns>Whether it is.</returns>
    public bool Includes(IsoDayOfWeek day) => (int)day <= Days;
}
