using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Testing.Tests.Generators;

[Laws(300, "20230901,11", Arbitrary = [typeof(Arbitraries)])]
public sealed class ArbitrariesProperties
{
    [Property]
    public bool Dates_lie_in_the_school_year(LocalDate date) => date >= new LocalDate(2023, 9, 1) && date <= new LocalDate(2024, 8, 31);

    [Property]
    public bool Zones_are_of_tzdb(DateTimeZone zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id) is not null;

    [Property]
    public bool Small_years_build(SmallYear year) => year.TryBuild().IsGood;

    [Property(MaxTest = 30)]
    public bool Smaller_years_build_and_are_smaller(SmallYear year) => year.Smaller().All(y => y.TryBuild().IsGood && y != year);

    [Property]
    public bool Turning_points_are_in_order(SmallYear year) => year.TurningPoints().SequenceEqual(year.TurningPoints().Distinct().Order());
}
