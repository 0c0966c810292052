using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>Who keeps a stricter due moment keeps the weaker one too, for any event, calendar and reading.</summary>
[Laws(300, "20230901,17", Arbitrary = [typeof(Arbitraries)])]
public sealed class StrictnessProperties
{
    [Property]
    public void Stricter_due_is_never_later(AuditMoment moment, int seed)
    {
        var dice = new Random(seed);
        var about = moment.Year.Lessons.IsEmpty ? moment.Year.Year.First : moment.Year.Lessons[0].Date;
        var record = moment.Year.Build();
        var index = SchoolIndexBuilder.Build(record, moment.AsOf);
        for (var round = 0; round < 20; round++)
        {
            var (own, act, readings) = (Draw(dice, about), Draw(dice, about), DrawReadings(dice));
            if (DueStrictness.Compare(own, act, readings) is var compared and not Strictness.Incomparable)
            {
                foreach (var (_, name, lesson) in AllCases.Of(LessonSource.Instance, index, record, MarkPolicy.None))
                {
                    var (a, b) = (Reckon(own, readings, lesson, index), Reckon(act, readings, lesson, index));
                    Assert.True(compared != Strictness.Same || a == b, $"{own} is not {act} for {name}: {a}, {b}");
                    AssertNotLater(compared == Strictness.Weaker ? (act, b, own, a) : (own, a, act, b), name, readings);
                }
            }
        }
    }

    private static void AssertNotLater((DueSpec Own, Deadline A, DueSpec Act, Deadline B) pair, string about, ReadingSet readings)
    {
        if (pair.A.InstantOrNull is not { } last || pair.B.Kind != DeadlineKind.Set)
        {
            return;
        }

        foreach (var at in new[] { last - Duration.Epsilon, last }.Where(at => pair.A.IsMetBy(at)))
        {
            Assert.True(pair.B.IsMetBy(at), $"{pair.Own} ({pair.A}) allows {at}, {pair.Act} ({pair.B}) does not, for {about}, G-nonworking {readings[KnownReadings.NonWorking].Id}");
        }
    }

    private static Deadline Reckon(DueSpec due, ReadingSet readings, LessonCase lesson, SchoolIndex index)
    {
        var group = index.CalendarGroups[lesson.CalendarGroup];
        return index.Calculator.Reckon(DueRules.Resolve(due, readings, group.Week), new DeadlineAnchor
        {
            Day = index.Register.Year.DateOf(lesson.Day),
            Week = group.Week,
            Periods = group.Periods,
            EventEnd = lesson.EventEnd,
            LastLessonEnd = lesson.LastLessonEnd,
            Entry = lesson.Entry,
        });
    }

    private static DueSpec Draw(Random dice, LocalDate about) => dice.Next(15) switch
    {
        0 => new DueSpec.SameDay(),
        1 => new DueSpec.SameDay(new LocalTime(dice.Next(9, 18), 0)),
        2 or 3 => new DueSpec.WithinDays(dice.Next(9)),
        4 => new DueSpec.WithinWeeks(dice.Next(1, 3)),
        5 or 6 => new DueSpec.WithinSchoolDays(dice.Next(9)),
        7 => new DueSpec.LastLesson(),
        8 => new DueSpec.BeforeDay(),
        9 => new DueSpec.BeforeDate(about.PlusDays(dice.Next(-2, 3))),
        10 => new DueSpec.EndOfWeek(dice.Next(3)),
        11 => new DueSpec.EndOfMonth(dice.Next(2)),
        12 => new DueSpec.EndOfPeriod(dice.Next(2) == 0 ? PeriodKind.Quarter : PeriodKind.Year, dice.Next(2)),
        13 => new DueSpec.WithinHours(dice.Next(1, 60)),
        _ => new DueSpec.NotSet(),
    };

    private static ReadingSet DrawReadings(Random dice) => new[] { KnownReadings.Day, KnownReadings.WeekSpan, KnownReadings.NonWorking }
        .Aggregate(ReadingSet.Defaults, (set, reading) => set.With(reading, reading.Options[dice.Next(reading.Options.Length)].Id));
}
