using System.Globalization;
using ElJournal.Domain.Defects;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Import.Tables.Workbooks;

/// <summary>Writes the value of a cell as the same sheet has it in CSV.</summary>
internal static class CellText
{
    // A date and time of Excel is a number of days; the part of a second in it is an error of rounding.
    private const int HalfSecond = 500;

    /// <summary>Day zero of Excel, which a bare time of day falls on.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private static readonly string[] Errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value as MiniExcel gives it.</param>
    /// <param name="defect">What is wrong with it, or null.</param>
    /// <returns>The text; empty for an empty cell.</returns>
    internal static string Of(object? value, out DefectCode? defect)
    {
        const double MaxExact = 1e15;
        defect = value switch
        {
            string text when Errors.Contains(text.Trim(), StringComparer.Ordinal) => WorkbookDefects.CellError,
            double number when Math.Abs(number) >= MaxExact => WorkbookDefects.LongNumber,
            _ => null,
        };
        return value switch
        {
            null => "",
            string text => text.Trim(),
            bool flag => flag ? "yes" : "no",
            double number => number.ToString(CultureInfo.InvariantCulture),
            TimeSpan time => Of(DayZero.AtMidnight().PlusTicks(time.Ticks)),
#pragma warning disable RS0030 // MiniExcel has no other type for a date.
            DateTime moment => Of(LocalDateTime.FromDateTime(moment)),
#pragma warning restore RS0030
            _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };
    }

    private static string Of(LocalDateTime value)
    {
        var rounded = value.PlusMilliseconds(HalfSecond);
        var seconds = rounded.TimeOfDay.With(TimeAdjusters.TruncateToSecond);
        return rounded.Date <= DayZero ? (seconds.Second == 0 ? Minutes : Seconds).Format(seconds)
            : seconds == LocalTime.Midnight ? LocalDatePattern.Iso.Format(rounded.Date)
            : Moment.Format(rounded.Date + seconds);
    }
}
