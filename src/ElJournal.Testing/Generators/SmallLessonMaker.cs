using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Fills a small year with lessons, their homework and their attendance.</summary>
internal static class SmallLessonMaker
{
    private static readonly Cell[] Cells =
    [
        Cell.Present, Cell.Late, Cell.Absent(AbsenceReason.NotStated), Cell.Absent(AbsenceReason.Illness), Cell.Absent(AbsenceReason.Excused), Cell.Exempt,
    ];

    internal static LocalTime StartOf(int number) => new LocalTime(8, 30).PlusMinutes(55 * (number - 1));

    internal static SmallYear AddTo(SmallYear year, LocalDate about, StaffId[] staff, Dice dice)
    {
        var lessons = ImmutableArray.CreateBuilder<LessonEntry>();
        var homework = ImmutableArray.CreateBuilder<HomeworkEntry>();
        var attendance = ImmutableArray.CreateBuilder<AttendanceEntry>();
        for (var i = dice.Between(1, 6); i > 0; i--)
        {
            var slot = Slot(year, about, i, dice);
            lessons.AddRange(Entries(year, slot, staff, dice));
            homework.AddRange(Homework(year, slot, dice));
            attendance.AddRange(Attendance(year, slot, dice));
        }

        return year with { Lessons = lessons.ToImmutable(), Homework = homework.ToImmutable(), Attendance = attendance.ToImmutable() };
    }

    /// <summary>Draws instants at which something of a lesson was entered: all known and different, or all unknown.</summary>
    internal static IEnumerable<Instant?> Times(SmallYear year, LocalDate date, LocalTime start, int count, Dice dice)
    {
        if (dice.Chance(120))
        {
            return count == 0 ? [] : [null];
        }

        var zone = year.School.TimeZone;
        var times = new SortedSet<Instant>();
        for (var i = 0; i < count; i++)
        {
            var begin = zone.AtLeniently(date + start).ToInstant();
            var at = dice.Below(9) switch
            {
                0 => begin,
                1 => begin + Duration.FromMinutes(45),
                2 => zone.AtStartOfDay(date.PlusDays(1)).ToInstant(),
                3 => zone.AtStartOfDay(date).ToInstant(),
                4 => zone.AtStartOfDay(date.PlusDays(8)).ToInstant(),
                5 => begin + Duration.FromHours(dice.Between(-30, 300)),
                _ => begin + Duration.FromMinutes(dice.Between(1, 400)),
            };
            times.Add(at + Duration.FromSeconds(dice.Between(-1, 1)));
        }

        return times.Select(t => (Instant?)t);
    }

    private static LessonEntry Slot(SmallYear year, LocalDate about, int i, Dice dice)
    {
        var date = LocalDate.Min(about.PlusDays(dice.Below(4) == 0 ? dice.Between(1, 3) : 0), year.Year.Last);
        var number = dice.Between(1, 5);
        var start = StartOf(number).PlusMinutes(dice.Chance(150) ? 20 : 0);
        var hasTimes = dice.Chance(930);
        var journal = dice.Pick(year.Journals).Id;
        var id = LessonId.Parse(string.Create(CultureInfo.InvariantCulture, $"L{i}"));
        return new LessonEntry(id, journal, date, hasTimes ? start : null, hasTimes ? start.PlusMinutes(45) : null) { Number = dice.Chance(800) ? number : null };
    }

    private static IEnumerable<LessonEntry> Entries(SmallYear year, LessonEntry slot, StaffId[] staff, Dice dice)
    {
        var taught = slot with
        {
            Teacher = dice.Chance(100) ? dice.Pick(staff) : null,
            ActualTeacher = dice.Chance(350) ? dice.Pick(staff) : null,
        };
        var times = Times(year, slot.Date, slot.Start ?? StartOf(1), dice.Between(1, 2), dice).ToList();
        taught = taught with { SubstitutionRecordedAt = dice.Below(4) switch { 0 => null, 1 => times[^1], _ => Times(year, slot.Date, slot.Start ?? StartOf(1), 1, dice).First() } };
        switch (dice.Below(10))
        {
            case 0 or 1:
                return [taught with { Status = LessonStatus.Planned }];
            case 2:
                return [taught with { Status = LessonStatus.Cancelled, Recorded = new(times[0], null) }];
            case 3 when times[0] is not null:
                return [slot with { Status = LessonStatus.Planned }, .. times.Select(t => Held(taught, t, dice))];
            case 4 when times.Count > 1:
                return [Held(slot, times[0], dice), Held(taught, times[1], dice)];
            case 5 when times.Count > 1:
                return [Held(taught, times[0], dice), taught with { Status = LessonStatus.Cancelled, Recorded = new(times[1], null) }];
            default:
                return times.Select(t => Held(taught, t, dice));
        }
    }

    private static LessonEntry Held(LessonEntry entry, Instant? at, Dice dice) => entry with
    {
        Status = LessonStatus.Held,
        Kind = dice.Chance(800) ? "Комбинированный урок" : null,
        Topic = dice.Chance(800) ? "Дроби" : null,
        Recorded = new(at, null),
    };

    /// <summary>Draws homework: perhaps an entry without text first, then either stated none or tasks.</summary>
    private static IEnumerable<HomeworkEntry> Homework(SmallYear year, LessonEntry slot, Dice dice)
    {
        var isNone = dice.Chance(300);
        return Times(year, slot.Date, slot.Start ?? StartOf(1), dice.Below(3), dice).Select((t, i) => i == 0 && dice.Chance(250)
            ? new HomeworkEntry(slot.Lesson, null) { Recorded = new(t, null) }
            : new HomeworkEntry(slot.Lesson, isNone ? "не задано" : "§ 5", isNone) { Minutes = isNone || dice.Chance(200) ? null : dice.Between(20, 160), Recorded = new(t, null) });
    }

    private static IEnumerable<AttendanceEntry> Attendance(SmallYear year, LessonEntry slot, Dice dice) =>
        Times(year, slot.Date, slot.Start ?? StartOf(1), dice.Below(4), dice).Select(t => dice.Chance(250)
            ? new AttendanceEntry(slot.Lesson, null, Cell.Present) { Recorded = new(t, null) }
            : new AttendanceEntry(slot.Lesson, dice.Pick(year.Pupils), dice.Pick(Cells)) { Recorded = new(t, null) });
}
