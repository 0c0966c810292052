using System.Globalization;
using ElJournal.Domain.Marks;

namespace ElJournal.Reporting.Rendering;

/// <summary>Numbers for those who reckon on: a point, as many decimals as there are, at most nine.</summary>
internal static class PlainNumber
{
    internal static string Of(ExactFraction number)
    {
        if (number.Denominator.IsOne)
        {
            return number.ToText(0);
        }

        return number.ToText(ExactFraction.MaxDigits).TrimEnd('0').TrimEnd('.');
    }

    /// <summary>The same number as a value.</summary>
    internal static decimal ToDecimal(ExactFraction number) => decimal.Parse(Of(number), CultureInfo.InvariantCulture);
}
