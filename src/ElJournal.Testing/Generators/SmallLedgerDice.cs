using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Draws the parts of facts that stand in no journal: people and classes of a small year, days and instants about its base date.</summary>
internal sealed class SmallLedgerDice(SmallYear year, LocalDate about, Dice dice)
{
    /// <summary>Gets the guardians: few, so that one has several pupils and one pupil several guardians.</summary>
    internal static ImmutableArray<GuardianId> Guardians { get; } = [GuardianId.Parse("g-1"), GuardianId.Parse("g-2"), GuardianId.Parse("g-3")];

    internal SmallYear Year => year;

    internal LocalDate About => about;

    internal Dice Dice => dice;

    internal PupilId Pupil() => dice.Pick(year.Pupils);

    internal StaffId Person() => dice.Pick(year.Staff);

    internal ClassId Class() => dice.Pick(year.Classes).Id;

    internal JournalId Journal() => dice.Pick(year.Journals).Id;

    /// <summary>Draws a member of staff, sometimes a guardian or pupil.</summary>
    internal PersonId Writer() => PersonId.Parse(dice.Chance(800) ? Person().Value : dice.Chance(500) ? Guardian().Value : Pupil().Value);

    internal GuardianId Guardian() => dice.Pick(Guardians);

    /// <summary>Draws a day from a week before the base date to six weeks after it.</summary>
    internal LocalDate Day() => about.PlusDays(dice.Below(3) == 0 ? dice.Between(-7, 42) : dice.Between(0, 7));

    /// <summary>Draws an instant of such a day: mostly its beginning, a tick before, or school hours.</summary>
    internal Instant At() => year.School.TimeZone.AtStartOfDay(Day()).ToInstant() + dice.Below(4) switch
    {
        0 => Duration.Zero,
        1 => -Duration.Epsilon,
        _ => Duration.FromMinutes(dice.Between(1, 1200)),
    };

    /// <summary>Draws first and last day: none, a day, a week or a month.</summary>
    internal DateSpan Span()
    {
        var from = Day();
        return dice.Below(4) switch
        {
            0 => DateSpan.Always,
            1 => DateSpan.On(from),
            2 => new DateSpan(from, from.PlusDays(6)),
            _ => new DateSpan(from.With(DateAdjusters.StartOfMonth), from.With(DateAdjusters.EndOfMonth)),
        };
    }

    internal T? Maybe<T>(Func<T> draw)
        where T : struct => dice.Chance(700) ? draw() : null;

    internal T Any<T>()
        where T : struct, Enum => dice.Pick(Enum.GetValues<T>());
}
