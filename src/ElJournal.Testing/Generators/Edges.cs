using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Where mistakes are made: days, zones and instants at edges.</summary>
internal static class Edges
{
    internal static readonly LocalDate FirstOf2023 = new(2023, 9, 1);

    internal static readonly string[] Zones =
    [
        "Europe/Kaliningrad", "Europe/Moscow", "Europe/Simferopol", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Krasnoyarsk",
        "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan", "Asia/Kamchatka",
    ];

    private static readonly LocalDate[] Dates =
    [
        FirstOf2023, new(2023, 10, 27), new(2023, 11, 4), new(2023, 11, 6), new(2023, 12, 29), new(2023, 12, 31), new(2024, 1, 9), new(2024, 2, 22), new(2024, 2, 29),
        new(2024, 3, 8), new(2024, 4, 27), new(2024, 5, 9), new(2024, 5, 25), new(2024, 8, 31),
    ];

    internal static LocalDate DateOf2023(Dice dice) => dice.Chance(600) ? dice.Pick(Dates) : FirstOf2023.PlusDays(dice.Below(366));

    /// <summary>Draws an instant at, one tick before or one after a turning point, or anywhere about the year.</summary>
    internal static Instant InstantNear(SmallYear year, Dice dice)
    {
        var points = year.TurningPoints();
        return points.IsEmpty || dice.Chance(150)
            ? year.School.TimeZone.AtStartOfDay(year.Year.First).ToInstant() + Duration.FromMinutes(dice.Between(-10_000, 550_000))
            : dice.Pick(points) + Duration.FromNanoseconds(dice.Between(-1, 1));
    }
}
