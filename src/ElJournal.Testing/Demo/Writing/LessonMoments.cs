using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>When a lesson, its attendance and its homework are entered, by what is planned with it.</summary>
/// <param name="Entered">The lesson; null for never.</param>
/// <param name="Attended">Its attendance; null for never.</param>
/// <param name="Homework">Its homework; null for never.</param>
internal readonly record struct LessonMoments(Instant? Entered, Instant? Attended, Instant? Homework)
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    internal static LessonMoments Of(LessonPlan lesson, in Occasion occasion, SchoolPlan plan, Dice dice)
    {
        var usual = Usual(lesson, occasion.LastLessonEnd!.Value, plan.Days, dice);
        var dayAhead = plan.Days.StartOf(lesson.Day) - Duration.FromMinutes(dice.Between(180, 420));
        var overnight = Duration.FromSeconds(dice.Between(7 * 3600, 16 * 3600));
        var (norm, slip) = lesson.Twist;
        if (slip == LessonSlip.None)
        {
            return usual;
        }

        var entry = occasion with { Entry = usual.Entered };
        Instant FirstTooLate(in Occasion o) => plan.Rules.FirstTooLate(norm, o);
        return slip switch
        {
            LessonSlip.FirstTickLate => usual.With(norm, FirstTooLate(entry)),
            LessonSlip.DaysLate => usual.With(norm, FirstTooLate(entry) + overnight + Duration.FromDays(dice.Between(1, 9))),
            LessonSlip.EmptyThenLate => usual.With(norm, FirstTooLate(entry) + overnight),
            LessonSlip.InTheEvening => usual.With(norm, FirstTooLate(entry) + Duration.FromMinutes(dice.Between(20, 120))),
            LessonSlip.Never or LessonSlip.NotInForce => usual.With(norm, null),
            LessonSlip.AllLate => AllAt(LessonTwists.BrokenBy(lesson.Twist, plan.Rules).Max(n => plan.Rules.FirstTooLate(n, entry)) + overnight),
            LessonSlip.AllNever => default,
            LessonSlip.LastTick or LessonSlip.NoneAtLastTick => usual.With(norm, plan.Rules.LastInTime(norm, entry)),
            LessonSlip.DayAhead or LessonSlip.DayBeforeStart => usual.With(norm, dayAhead),
            LessonSlip.JustBeforeStart => usual.With(norm, lesson.StartAt - Second),
            LessonSlip.AtStart => usual.With(norm, lesson.StartAt),
            _ => usual,
        };
    }

    private static LessonMoments AllAt(Instant at) => new(at, at, at);

    /// <summary>Moves what a norm is about to an instant.</summary>
    private LessonMoments With(string norm, Instant? at) => norm switch
    {
        Norms.LessonRecorded or Norms.LessonNotAhead => this with { Entered = at },
        Norms.AttendanceRecorded or Norms.AttendanceNotAhead => this with { Attended = at },
        Norms.HomeworkRecorded or Norms.HomeworkBeforeLastLesson => this with { Homework = at },
        _ => throw new InvalidOperationException($"Not about the entry of a lesson. Norm=\"{norm}\""),
    };

    /// <summary>A teacher enters the lesson in it or that day, attendance in its first minutes, homework by the end of the pupils' last lesson and sometimes days ahead.</summary>
    private static LessonMoments Usual(LessonPlan lesson, Instant lastEnd, DayTable days, Dice dice)
    {
        var length = (int)(lesson.EndAt - lesson.StartAt).TotalSeconds;
        var entered = dice.Chance(700)
            ? lesson.StartAt + Duration.FromSeconds(dice.Between(60, length))
            : lesson.EndAt + Duration.FromSeconds(dice.Between(60, 3 * 3600));
        var homework = lesson.StartAt + Duration.FromSeconds(dice.Between(length / 4, length));
        homework = dice.Below(10) switch
        {
            0 => days.StartOf(lesson.Day) - Duration.FromSeconds(dice.Between(3 * 3600, 60 * 3600)),
            1 or 2 => lesson.EndAt + Duration.FromSeconds(dice.Between(0, (int)(lastEnd - lesson.EndAt).TotalSeconds)),
            _ => homework,
        };
        return new(Instant.Min(entered, days.EndOf(lesson.Day) - Duration.FromMinutes(2)), lesson.StartAt + Duration.FromSeconds(dice.Between(30, 900)), homework);
    }
}
