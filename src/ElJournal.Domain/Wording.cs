using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Domain;

/// <summary>Dates and times as Russian readers write them, whatever the culture of the machine.</summary>
public static class Wording
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("dd.MM.yyyy");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern DateTimePattern = LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.yyyy HH:mm");

    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.yyyy HH:mm:ss");

    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes a date: <c>12.09.2023</c>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalDate date) => DatePattern.Format(date);

    /// <summary>Writes a month: <c>сентябрь 2023 года</c>.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The text.</returns>
    public static string Of(YearMonth month) => string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1]} {month.Year} года");

    /// <summary>Writes a time of day: <c>08:30</c>.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalTime time) => TimePattern.Format(time);

    /// <summary>Writes a local date and time: <c>12.09.2023 08:30</c>, and the second where it is not the first of its minute: a second may decide.</summary>
    /// <param name="dateTime">Date and time.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalDateTime dateTime) => (dateTime.Second == 0 ? DateTimePattern : ToTheSecond).Format(dateTime);

    /// <summary>Writes a decimal number with a comma and no needless zeros: <c>2,5</c>.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static string Of(decimal number) => number.ToString("0.############", Numbers);
}
