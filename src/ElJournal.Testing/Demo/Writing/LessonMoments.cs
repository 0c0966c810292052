using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>When a lesson, its attendance and its homework are entered, by what is planned with it.</summary>
/// <param name="Entered">The lesson; null for never.</param>
/// <param name="Kind">Its kind; null for never.</param>
/// <param name="Topic">Its topic; null for never.</param>
/// <param name="Attended">Its attendance; null for never.</param>
/// <param name="Homework">Its homework; null for never.</param>
internal readonly record struct LessonMoments(Instant? Entered, Instant? Kind, Instant? Topic, Instant? Attended, Instant? Homework)
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
            LessonSlip.OtherAbsence => usual.EnteredAt(FirstTooLate(entry)),
            LessonSlip.FirstTickLate => usual.With(lesson, FirstTooLate(entry)),
            LessonSlip.DaysLate => usual.WholeOf(lesson, FirstTooLate(entry) + overnight + Duration.FromDays(dice.Between(1, 9))),
            LessonSlip.EmptyThenLate => usual.With(lesson, FirstTooLate(entry) + overnight),
            LessonSlip.InTheEvening => usual.With(lesson, FirstTooLate(entry) + Duration.FromMinutes(dice.Between(20, 120))),
            LessonSlip.Never or LessonSlip.NotInForce => usual.WholeOf(lesson, null),
            LessonSlip.WithoutPart => usual.With(lesson, null),
            LessonSlip.ShownByTheEnd => usual.EnteredAt(lesson.StartAt + Duration.FromMinutes(5)),
            LessonSlip.AllLate => AllAt(LessonTwists.BrokenBy(lesson.Twist, plan.Rules).Max(n => plan.Rules.FirstTooLate(n, entry)) + overnight),
            LessonSlip.AllNever => default,
            LessonSlip.LastTick or LessonSlip.NoneAtLastTick => usual.With(lesson, plan.Rules.LastInTime(norm, entry)),
            LessonSlip.DayAhead or LessonSlip.DayBeforeStart => usual.With(lesson, dayAhead),
            LessonSlip.JustBeforeStart => usual.With(lesson, lesson.StartAt - Second),
            LessonSlip.AtStart => usual.With(lesson, lesson.StartAt),
            _ => usual,
        };
    }

    /// <summary>Gets when the entry was complete with topic and kind.</summary>
    internal Instant? TopicAndKind => Kind is { } kind && Topic is { } topic ? Instant.Max(kind, topic) : null;

    private static LessonMoments AllAt(Instant at) => new(at, at, at, at, at);

    private LessonMoments EnteredAt(Instant? at) => this with { Entered = at, Kind = at, Topic = at };

    /// <summary>Moves what the twisted norm is about to an instant.</summary>
    private LessonMoments With(LessonPlan lesson, Instant? at) => lesson.Twist.Norm switch
    {
        Norms.LessonRecorded or Norms.LessonNotAhead or Norms.LessonRecordedBySubstitute => EnteredAt(at),
        Norms.LessonKindRecorded => this with { Kind = at },
        Norms.LessonTopicRecorded => this with { Topic = at },
        Norms.LessonTopicAndKindRecorded => lesson.Slot % 2 == 0 ? this with { Kind = at } : this with { Topic = at },
        Norms.AttendanceRecorded or Norms.AttendanceNotAhead => this with { Attended = at },
        Norms.HomeworkRecorded or Norms.HomeworkBeforeLastLesson => this with { Homework = at },
        _ => throw new InvalidOperationException($"Not about the entry of a lesson. Twist={lesson.Twist}"),
    };

    /// <summary>Moves the whole entry of which the twisted norm is about a part.</summary>
    private LessonMoments WholeOf(LessonPlan lesson, Instant? at) => lesson.Twist.Norm switch
    {
        Norms.LessonKindRecorded or Norms.LessonTopicRecorded or Norms.LessonTopicAndKindRecorded => EnteredAt(at),
        Norms.SubstitutionNotMissing => this,
        _ => With(lesson, at),
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
        entered = Instant.Min(entered, days.EndOf(lesson.Day) - Duration.FromMinutes(2));
        return new(entered, entered, entered, lesson.StartAt + Duration.FromSeconds(dice.Between(30, 900)), homework);
    }
}
