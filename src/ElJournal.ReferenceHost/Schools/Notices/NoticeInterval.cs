using System.Globalization;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Как часто рассылают уведомления, по настройке.</summary>
internal static class NoticeInterval
{
    /// <summary>The most minutes between two rounds: a week, since what is older is news no more (<see cref="NoticeRound.MaxAge"/>).</summary>
    internal const int MaxMinutes = NoticeRound.MaxAge * NodaConstants.HoursPerDay * NodaConstants.MinutesPerHour;

    private static readonly Duration Usual = Duration.FromMinutes(15);

    /// <summary>Reads the setting.</summary>
    /// <param name="text">A whole number of minutes, or 0 for never; null or empty for each quarter of an hour.</param>
    /// <param name="every">How often notices are made; null for never.</param>
    /// <returns>Whether it could be read and is no more than <see cref="MaxMinutes"/>.</returns>
    internal static bool TryRead(string? text, out Duration? every)
    {
        every = Usual;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        var isGood = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= MaxMinutes;
        every = isGood && minutes > 0 ? Duration.FromMinutes(minutes) : null;
        return isGood;
    }
}
