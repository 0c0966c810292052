using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Fills a small year with study periods and final marks of them.</summary>
internal static class SmallFinalMarkMaker
{
    private static readonly Cell[] Cells = [Cell.Of(MarkValue.Of(4)), Cell.Of(MarkValue.Of(5)), Cell.Passed, Cell.NotAttested, Cell.Exempt];

    internal static SmallYear AddTo(SmallYear year, LocalDate about, Dice dice)
    {
        year = year with { Periods = Periods(year, about, dice) };
        var marks = ImmutableArray.CreateBuilder<FinalMarkEntry>();
        foreach (var journal in year.Journals.Where(_ => dice.Chance(500)))
        {
            foreach (var period in year.Periods)
            {
                foreach (var pupil in year.Pupils.Where(_ => dice.Chance(500)))
                {
                    marks.AddRange(SmallLessonMaker.Times(year, period.Last, SmallLessonMaker.StartOf(1), dice.Between(1, 2), dice)
                        .Select(t => Entry(year, new FinalMarkEntry(journal.Id, pupil, period.Id, dice.Pick(Cells)), period, t, dice)));
                }
            }
        }

        return year with { FinalMarks = marks.ToImmutable() };
    }

    /// <summary>Draws a quarter of the school or of a class that ends about the day, perhaps a half-year of the other sort, and the year.</summary>
    private static ImmutableArray<StudyPeriod> Periods(SmallYear year, LocalDate about, Dice dice)
    {
        var periods = ImmutableArray.CreateBuilder<StudyPeriod>();
        void Add(string id, PeriodKind kind, ClassId? schoolClass, int before, int after) => periods.Add(new StudyPeriod(
            PeriodId.Parse(id), kind, schoolClass, LocalDate.Max(about.PlusDays(-before), year.Year.First), LocalDate.Min(about.PlusDays(after), year.Year.Last)));
        if (dice.Chance(800))
        {
            Add("ч", PeriodKind.Quarter, null, dice.Below(40), dice.Below(4));
        }

        if (dice.Chance(300))
        {
            Add("п", PeriodKind.HalfYear, dice.Pick(year.Classes).Id, dice.Below(40), dice.Below(5) * 2);
        }

        if (dice.Chance(300))
        {
            Add("г", PeriodKind.Year, dice.Chance(300) ? year.Classes[0].Id : null, 400, dice.Below(5));
        }

        return periods.ToImmutable();
    }

    /// <summary>Nothing is published before it is entered, where that is known.</summary>
    private static FinalMarkEntry Entry(SmallYear year, FinalMarkEntry mark, StudyPeriod period, Instant? at, Dice dice) => mark with
    {
        Recorded = new(at, null),
        PublishedAt = dice.Below(5) switch
        {
            0 => null,
            1 => (at ?? Noon(year, period.Last)) + Duration.FromHours(24),
            2 => year.School.TimeZone.AtStartOfDay((at ?? Noon(year, period.Last)).InZone(year.School.TimeZone).Date.PlusDays(2)).ToInstant() + Duration.FromSeconds(dice.Between(-1, 1)),
            _ => (at ?? Noon(year, period.Last)) + Duration.FromMinutes(dice.Below(4000)),
        },
    };

    private static Instant Noon(SmallYear year, LocalDate date) => year.School.TimeZone.AtLeniently(date.At(LocalTime.Noon)).ToInstant();
}
