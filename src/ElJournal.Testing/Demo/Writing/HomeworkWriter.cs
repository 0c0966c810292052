using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes homework.</summary>
internal sealed class HomeworkWriter(SchoolPlan plan, JournalDraft draft, Dice dice)
{
    private const string None = "не задано";

    private readonly bool isLimited = plan.Rules.Binds(Norms.HomeworkNotTooLong);

    internal void Write(LessonPlan lesson, LessonPlan? next, Instant? complete, in Occasion occasion)
    {
        draft.Expected.Duty(Norms.HomeworkRecorded, occasion, complete, lesson.IsNearMissOf(Norms.HomeworkRecorded));
        draft.Expected.Duty(Norms.HomeworkBeforeLastLesson, occasion, complete, lesson.IsNearMissOf(Norms.HomeworkBeforeLastLesson));
        var by = (lesson.Substitute ?? lesson.Journal.Teacher).Id;
        if (lesson.HomeworkMinutes is { } planned)
        {
            draft.Homework.Add(new HomeworkEntry(lesson.Id, planned == 0 ? None : Task(), planned == 0) { Minutes = planned == 0 ? null : planned, Recorded = new(lesson.EndAt, by) });
            return;
        }

        if (complete is not { } at)
        {
            return;
        }

        if (lesson.Twist.Slip == LessonSlip.EmptyThenLate)
        {
            draft.Homework.Add(new HomeworkEntry(lesson.Id, null) { Recorded = new(lesson.EndAt, by) });
        }

        var isNone = lesson.Twist.Slip is LessonSlip.StatedNone or LessonSlip.NoneAtLastTick
            || lesson.Journal is not { Kind: JournalKind.Class, Class.IsMarked: true }
            || (lesson.Twist.IsNone && dice.Chance(250));
        var entry = new HomeworkEntry(lesson.Id, isNone ? None : Task(), isNone)
        {
            Minutes = isNone ? null : Minutes(lesson),
            Due = !isNone && next is not null && dice.Chance(500) ? DayTable.DateOf(next.Day) : null,
            Recorded = new(at, by),
        };
        draft.Homework.Add(entry);
        if (lesson.Twist.Is(Norms.HomeworkRecorded, LessonSlip.CorrectedLater) || dice.Chance(5))
        {
            draft.Homework.Add(new HomeworkEntry(lesson.Id, Task()) { Minutes = Minutes(lesson), Recorded = new(Instant.Max(plan.Days.EndOf(lesson.Day), at) + Duration.FromHours(dice.Between(6, 40)), by) });
        }
    }

    /// <summary>Draws how long a task takes, where that is limited: never more than its part of what all lessons of the day may set together.</summary>
    private int? Minutes(LessonPlan lesson) => isLimited && lesson.Journal.Class is { } schoolClass
        ? dice.Between(1, HomeworkLimits.Of(schoolClass.Grade) / schoolClass.LessonsOn[lesson.Day].Count)
        : null;

    private string Task() => dice.Below(4) switch
    {
        0 => $"§ {dice.Between(1, 60)}, вопросы 1–{dice.Between(2, 6)}",
        1 => $"№ {dice.Between(10, 400)}, {dice.Between(401, 900)}",
        2 => $"Упр. {dice.Between(1, 300)}",
        _ => $"Читать с. {dice.Between(5, 150)}, пересказ",
    };
}
