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

    internal static LessonMoments Of(LessonPlan lesson, DayTable days, Dice dice)
    {
        var usual = Usual(lesson, days, dice);
        var (start, endOfDay, last) = (lesson.StartAt, days.EndOf(lesson.Day), SchoolPlan.LastEnd(lesson.Journal, lesson.Day));
        var dayAhead = days.StartOf(lesson.Day) - Duration.FromMinutes(dice.Between(180, 420));
        var nextMorning = endOfDay + Duration.FromSeconds(dice.Between(7 * 3600, 16 * 3600));
        return lesson.Twist switch
        {
            LessonTwist.LessonNextDay => usual with { Entered = endOfDay },
            LessonTwist.LessonDaysLater => usual with { Entered = nextMorning + Duration.FromDays(dice.Between(1, 9)) },
            LessonTwist.LessonNever => usual with { Entered = null },
            LessonTwist.AllNextDay => new(nextMorning, nextMorning, nextMorning),
            LessonTwist.AllNever => default,
            LessonTwist.LessonAtLastSecond => usual with { Entered = endOfDay - Second },
            LessonTwist.LessonBeforeStart => usual with { Entered = start - Second },
            LessonTwist.LessonDayAhead => usual with { Entered = dayAhead },
            LessonTwist.LessonAtStart => usual with { Entered = start },
            LessonTwist.AttendanceBeforeStart => usual with { Attended = start - Second },
            LessonTwist.AttendanceDayAhead => usual with { Attended = dayAhead },
            LessonTwist.AttendanceAtStart => usual with { Attended = start },
            LessonTwist.AttendanceNextDay => usual with { Attended = endOfDay },
            LessonTwist.AttendanceNever => usual with { Attended = null },
            LessonTwist.AttendanceAtLastSecond => usual with { Attended = endOfDay - Second },
            LessonTwist.HomeworkNextDay => usual with { Homework = endOfDay },
            LessonTwist.HomeworkNever => usual with { Homework = null },
            LessonTwist.HomeworkEmptyThenLate => usual with { Homework = nextMorning },
            LessonTwist.HomeworkAtLastSecond => usual with { Homework = endOfDay - Second },
            LessonTwist.HomeworkAfterLastLesson => usual with { Homework = last + Second },
            LessonTwist.HomeworkInTheEvening => usual with { Homework = last + Duration.FromMinutes(dice.Between(20, 120)) },
            LessonTwist.HomeworkAtLastEnd or LessonTwist.HomeworkNoneAtLastEnd => usual with { Homework = last },
            LessonTwist.HomeworkDayAhead or LessonTwist.HomeworkDayAheadOfLast => usual with { Homework = dayAhead },
            _ => usual,
        };
    }

    /// <summary>A teacher enters the lesson in it or that day, attendance in its first minutes, homework by the end of the pupils' last lesson and sometimes days ahead.</summary>
    private static LessonMoments Usual(LessonPlan lesson, DayTable days, Dice dice)
    {
        var length = (int)(lesson.EndAt - lesson.StartAt).TotalSeconds;
        var entered = dice.Chance(700)
            ? lesson.StartAt + Duration.FromSeconds(dice.Between(60, length))
            : lesson.EndAt + Duration.FromSeconds(dice.Between(60, 3 * 3600));
        var homework = lesson.StartAt + Duration.FromSeconds(dice.Between(length / 4, length));
        var late = SchoolPlan.LastEnd(lesson.Journal, lesson.Day) - lesson.EndAt;
        homework = dice.Below(10) switch
        {
            0 => days.StartOf(lesson.Day) - Duration.FromSeconds(dice.Between(3 * 3600, 60 * 3600)),
            1 or 2 => lesson.EndAt + Duration.FromSeconds(dice.Between(0, (int)late.TotalSeconds)),
            _ => homework,
        };
        return new(Instant.Min(entered, days.EndOf(lesson.Day) - Duration.FromMinutes(2)), lesson.StartAt + Duration.FromSeconds(dice.Between(30, 900)), homework);
    }
}
