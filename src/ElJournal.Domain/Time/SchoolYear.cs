using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Учебный год: the days that one record covers.</summary>
/// <remarks>
/// <para>Both ends are inclusive. Days are counted from zero, see <see cref="DayOf"/>: a record uses these numbers where it needs tables by day.</para>
/// <para>Equal when both ends are equal; has no order. <c>default</c> is not a valid year. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct SchoolYear
{
    /// <summary>Longest year that makes sense, in days: a class's year of one and a half.</summary>
    public const int MaxDays = 550;

    /// <summary>Makes a school year.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or the year is longer than <see cref="MaxDays"/>.</exception>
    public SchoolYear(LocalDate first, LocalDate last)
    {
        Preconditions.That(last >= first, nameof(last), $"A school year ends before it begins. First={first:R}, Last={last:R}");
        Preconditions.That(Period.DaysBetween(first, last) < MaxDays, nameof(last), $"A school year is too long. First={first:R}, Last={last:R}, Allowed={MaxDays} days");
        First = first;
        Last = last;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets the number of days, both ends counted.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>Makes the usual year from 1 September to 31 August that holds a day.</summary>
    /// <param name="day">Any day of it.</param>
    /// <returns>The year.</returns>
    public static SchoolYear Around(LocalDate day)
    {
        var start = day.Month >= 9 ? day.Year : day.Year - 1;
        return new SchoolYear(new LocalDate(start, 9, 1), new LocalDate(start + 1, 8, 31));
    }

    /// <summary>Says whether a day lies in the year.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(LocalDate day) => day >= First && day <= Last;

    /// <summary>Gives the number of a day, zero for the first day; negative before it.</summary>
    /// <param name="day">Any day, of this year or not.</param>
    /// <returns>Days from <see cref="First"/> to <paramref name="day"/>.</returns>
    public int DayOf(LocalDate day) => Period.DaysBetween(First, day);

    /// <summary>Gives the day of a number; the inverse of <see cref="DayOf"/>.</summary>
    /// <param name="number">Days from <see cref="First"/>.</param>
    /// <returns>The date.</returns>
    public LocalDate DateOf(int number) => First.PlusDays(number);

    /// <summary>Gives the year as <c>2023-09-01..2024-08-31</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{First:R}..{Last:R}";
}
