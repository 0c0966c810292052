using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Import.Reading;

/// <summary>How dates and times are written in what is imported.</summary>
internal static class ValueFormats
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int DateLength = 10;

    private static readonly LocalDatePattern IsoDate = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly LocalDatePattern RussianDate = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private static readonly OffsetPattern OffsetForm = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>Reads a date; years far from ours are taken for misprints.</summary>
    internal static LocalDate? Date(string text)
    {
        var pattern = text.Contains('-', StringComparison.Ordinal) ? IsoDate : RussianDate;
        return pattern.Parse(text).TryGetValue(default, out var date) && date.Year is >= FirstYear and <= LastYear ? date : null;
    }

    /// <summary>Reads a date, or the date of a moment in ISO 8601 with or without an offset from UTC.</summary>
    internal static LocalDate? Day(string text, SchoolClock clock)
    {
        if (!text.Contains('T', StringComparison.Ordinal))
        {
            return Date(text);
        }

        // The last moment of all times has no date in a zone that is ahead of it, so the year is looked at first.
        LocalDate? date = OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment) ? moment.Year is >= FirstYear and <= LastYear ? moment.InZone(clock.Zone).Date : null
            : LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local) ? local.Date
            : null;
        return date is { Year: >= FirstYear and <= LastYear } ? date : null;
    }

    /// <summary>Reads a moment in ISO 8601, to any part of a second: local to the school, or with its own offset from UTC.</summary>
    internal static Instant? IsoMoment(string text, SchoolClock clock)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment))
        {
            return moment.Year is >= FirstYear and <= LastYear ? moment.ToInstant() : null;
        }

        return LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local) && local.Year is >= FirstYear and <= LastYear
            ? clock.At(local.Date, local.TimeOfDay)
            : null;
    }

    /// <summary>Reads a time of day.</summary>
    internal static LocalTime? TimeOfDay(string text) => Time.Parse(text).TryGetValue(default, out var time) ? time : null;

    /// <summary>Reads a moment: local to the school, or with its own offset from UTC.</summary>
    internal static Instant? Moment(string text, SchoolClock clock)
    {
        var (body, offset) = (text, (Offset?)null);
        if (text.EndsWith('Z'))
        {
            (body, offset) = (text[..^1], Offset.Zero);
        }
        else if (text.LastIndexOfAny(['+', '-']) is var sign && sign > DateLength)
        {
            if (!OffsetForm.Parse(text[sign..]).TryGetValue(default, out var parsed))
            {
                return null;
            }

            (body, offset) = (text[..sign], parsed);
        }

        var pattern = body.AsSpan().Count(':') == 2 ? Seconds : Minutes;
        if (!pattern.Parse(body).TryGetValue(default, out var local) || local.Year is < FirstYear or > LastYear)
        {
            return null;
        }

        return offset is { } known ? local.WithOffset(known).ToInstant() : clock.At(local.Date, local.TimeOfDay);
    }
}
