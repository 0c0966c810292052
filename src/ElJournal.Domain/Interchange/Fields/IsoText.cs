using NodaTime;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Dates, times and instants in their one written form, read from and written to UTF-8 without strings in between.</summary>
/// <remarks>Years 1 to 9999. By hand, because a journal has two of these on every line and patterns cost ten times as much.</remarks>
internal static class IsoText
{
    /// <summary>Longest form: <c>2023-09-01T08:30:00.123456789Z</c>.</summary>
    internal const int MaxLength = 30;

    private const int DateLength = 10;

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    internal static bool TryParseDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (!TryParseDate(text, out var year, out var month, out var day))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Reads <c>HH:mm</c> or <c>HH:mm:ss</c>.</summary>
    internal static bool TryParseTime(ReadOnlySpan<byte> text, out LocalTime time)
    {
        time = default;
        if (text.Length is not (5 or 8) || !TryParseTime(text, out var seconds, out _))
        {
            return false;
        }

        time = LocalTime.FromSecondsSinceMidnight(seconds);
        return true;
    }

    /// <summary>Reads <c>yyyy-MM-ddTHH:mm:ssZ</c>, with one to nine digits after a point if any.</summary>
    internal static bool TryParseInstant(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (text.Length < 20 || text[DateLength] != (byte)'T' || text[^1] != (byte)'Z'
            || !TryParseDate(text[..DateLength], out var year, out var month, out var day)
            || !TryParseTime(text[(DateLength + 1)..^1], out var seconds, out var nanoseconds))
        {
            return false;
        }

        instant = Instant.FromUnixTimeSeconds((DaysSinceEpoch(year, month, day) * NodaConstants.SecondsPerDay) + seconds);
        instant = nanoseconds == 0 ? instant : instant.PlusNanoseconds(nanoseconds);
        return true;
    }

    /// <summary>Writes a date; gives the number of bytes.</summary>
    internal static int Format(LocalDate date, Span<byte> target)
    {
        if (date.Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "A year is written with four digits.");
        }

        Digits(target, date.Year, 4);
        target[4] = (byte)'-';
        Digits(target[5..], date.Month, 2);
        target[7] = (byte)'-';
        Digits(target[8..], date.Day, 2);
        return DateLength;
    }

    /// <summary>Writes a time of day, seconds only where there are some; gives the number of bytes.</summary>
    internal static int Format(LocalTime time, Span<byte> target)
    {
        Preconditions.That(time.NanosecondOfSecond == 0, nameof(time), $"A time of day is written to the second. Time={time:r}");
        Digits(target, time.Hour, 2);
        target[2] = (byte)':';
        Digits(target[3..], time.Minute, 2);
        return time.Second == 0 ? 5 : 5 + FormatSeconds(time, target[5..]);
    }

    /// <summary>Writes an instant, a fraction only where there is one; gives the number of bytes.</summary>
    internal static int Format(Instant instant, Span<byte> target)
    {
        var local = instant.InUtc().LocalDateTime;
        var length = Format(local.Date, target);
        target[length++] = (byte)'T';
        Digits(target[length..], local.Hour, 2);
        target[length + 2] = (byte)':';
        Digits(target[(length + 3)..], local.Minute, 2);
        length += 5;
        length += FormatSeconds(local.TimeOfDay, target[length..]);
        target[length++] = (byte)'Z';
        return length;
    }

    private static int FormatSeconds(LocalTime time, Span<byte> target)
    {
        target[0] = (byte)':';
        Digits(target[1..], time.Second, 2);
        if (time.NanosecondOfSecond == 0)
        {
            return 3;
        }

        target[3] = (byte)'.';
        Digits(target[4..], time.NanosecondOfSecond, 9);
        return target[..13].LastIndexOfAnyExcept((byte)'0') + 1;
    }

    private static void Digits(Span<byte> target, int value, int count)
    {
        for (var i = count - 1; i >= 0; i--, value /= 10)
        {
            target[i] = (byte)('0' + (value % 10));
        }
    }

    private static bool TryParseDate(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (text.Length != DateLength || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        var (century, ofCentury) = (TwoDigits(text), TwoDigits(text[2..]));
        (month, day) = (TwoDigits(text[5..]), TwoDigits(text[8..]));
        year = (century * 100) + ofCentury;
        return century >= 0 && ofCentury >= 0 && year >= 1 && month is >= 1 and <= 12 && day >= 1
            && (day <= 28 || day <= CalendarSystem.Iso.GetDaysInMonth(year, month));
    }

    private static bool TryParseTime(ReadOnlySpan<byte> text, out int seconds, out int nanoseconds)
    {
        (seconds, nanoseconds) = (0, 0);
        if (text.Length < 5 || text[2] != (byte)':')
        {
            return false;
        }

        var (hour, minute, second) = (TwoDigits(text), TwoDigits(text[3..]), 0);
        if (text.Length > 5)
        {
            second = text.Length >= 8 && text[5] == (byte)':' ? TwoDigits(text[6..]) : -1;
            if (text.Length > 8 && !TryParseFraction(text[8..], out nanoseconds))
            {
                return false;
            }
        }

        seconds = (hour * NodaConstants.SecondsPerHour) + (minute * NodaConstants.SecondsPerMinute) + second;
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text.Length is < 2 or > 10 || text[0] != (byte)'.')
        {
            return false;
        }

        for (var i = 1; i <= 9; i++)
        {
            var digit = i < text.Length ? text[i] - '0' : 0;
            if (digit is < 0 or > 9)
            {
                return false;
            }

            nanoseconds = (nanoseconds * 10) + digit;
        }

        return true;
    }

    /// <summary>A number of two digits, or -1.</summary>
    private static int TwoDigits(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1;
    }

    /// <summary>Days from 1970-01-01 to a day of the ISO calendar: years are counted from March, so that the leap day ends one.</summary>
    private static long DaysSinceEpoch(int year, int month, int day)
    {
        const int daysPerEra = 146_097;
        const int daysFromEraToEpoch = 719_468;
        var marchYear = month > 2 ? year : year - 1;
        var (era, yearOfEra) = Math.DivRem(marchYear, 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return ((long)era * daysPerEra) + dayOfEra - daysFromEraToEpoch;
    }
}
