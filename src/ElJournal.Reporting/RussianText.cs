using System.Globalization;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Reporting;

/// <summary>Numbers and counted nouns as Russian readers write them, whatever the culture of the machine.</summary>
public static class RussianText
{
    // A no-break space parts thousands, so that a number never breaks over two lines.
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };

    /// <summary>Writes a number: 12 345.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text; no-break spaces part the thousands.</returns>
    public static string Number(long number) => number.ToString("#,0", Numbers);

    /// <summary>Writes a number rounded half up: 1 234,5.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">How many decimals, 0 to 9.</param>
    /// <returns>The text; no-break spaces part the thousands.</returns>
    public static string Number(ExactFraction number, int digits)
    {
        var text = number.ToText(digits);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (text, "") : (text[..point], "," + text[(point + 1)..]);
        var (sign, figures) = whole.StartsWith('-') ? ("−", whole[1..]) : ("", whole);
        for (var i = figures.Length - 3; i > 0; i -= 3)
        {
            figures = figures.Insert(i, "\u00A0");
        }

        return $"{sign}{figures}{decimals}";
    }

    /// <summary>Writes a number with its noun: 1 урок, 2 урока, 5 уроков.</summary>
    /// <param name="number">The number, not negative.</param>
    /// <param name="one">The noun as it stands after 1.</param>
    /// <param name="few">The noun as it stands after 2.</param>
    /// <param name="many">The noun as it stands after 5.</param>
    /// <returns>The text.</returns>
    public static string Count(long number, string one, string few, string many) => $"{Number(number)} {Form(number, one, few, many)}";

    /// <summary>Picks the form of a noun that a number asks for.</summary>
    /// <param name="number">The number, not negative.</param>
    /// <param name="one">The noun as it stands after 1.</param>
    /// <param name="few">The noun as it stands after 2.</param>
    /// <param name="many">The noun as it stands after 5.</param>
    /// <returns>One of the three.</returns>
    public static string Form(long number, string one, string few, string many) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    };

    /// <summary>Writes a share with one decimal, cut and not rounded: 99,9 % is never shown as 100 %.</summary>
    /// <param name="part">The part, not negative.</param>
    /// <param name="whole">The whole; of nothing, the share is 0 %.</param>
    /// <returns>The text.</returns>
    public static string Share(long part, long whole)
    {
        var perMille = whole == 0 ? 0 : part * 1000 / whole;
        return string.Create(Numbers, $"{perMille / 10},{perMille % 10}\u00A0%");
    }

    /// <summary>A day where the year is known: <c>04.09</c>.</summary>
    internal static string DayAndMonth(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}");
}
