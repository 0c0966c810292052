using ElJournal.Testing.Demo;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Генераторы школьных данных для FsCheck: valid facts with a bias to edges.</summary>
/// <remarks>Use with <c>[Properties(Arbitrary = [typeof(Arbitraries)])]</c>. The same FsCheck seed gives the same data. Safe on any thread.</remarks>
public static class Arbitraries
{
    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    /// <summary>Gives days of the school year 2023/24: holidays and moved days, bounds of periods and of the year, 29 February, and any other.</summary>
    /// <returns>The generator; it shrinks towards the first day.</returns>
    public static Arbitrary<LocalDate> SchoolDates() => Arb.From(
        Seeds.Select(seed => Edges.DateOf2023(Dice.For((ulong)seed, "date"))),
        date => date > Edges.FirstOf2023 ? [Edges.FirstOf2023, date.PlusDays(-1)] : []);

    /// <summary>Gives time zones of Russia, every one that tzdb has.</summary>
    /// <returns>The generator.</returns>
    public static Arbitrary<DateTimeZone> RussianZones() => Arb.From(Gen.Elements(Edges.Zones).Select(id => DateTimeZoneProviders.Tzdb[id]));

    /// <summary>Gives small years whose facts belong together: corrections, unknown times, cancellations, substitutions, subgroups, partial coverage.</summary>
    /// <returns>The generator; it shrinks by taking facts away.</returns>
    public static Arbitrary<SmallYear> SmallYears() => Arb.From(Seeds.Select(seed => SmallYearMaker.Make((ulong)seed)), year => year.Smaller());

    /// <summary>Gives small years with an instant as of which to judge them.</summary>
    /// <returns>The generator; it shrinks the year and keeps the instant.</returns>
    public static Arbitrary<AuditMoment> AuditMoments() => Arb.From(
        from year in SmallYears().Generator
        from seed in Seeds
        select new AuditMoment(year, Edges.InstantNear(year, Dice.For((ulong)seed, "as of"))),
        moment => moment.Year.Smaller().Select(y => moment with { Year = y }));

    /// <summary>Gives small years with steps by which their facts change while time goes on.</summary>
    /// <returns>The generator; it shrinks by leaving steps out.</returns>
    public static Arbitrary<SmallHistory> SmallHistories() => Arb.From(
        from year in SmallYears().Generator
        from seed in Seeds
        select SmallHistoryMaker.Make(year, (ulong)seed),
        history => history.Smaller());
}
