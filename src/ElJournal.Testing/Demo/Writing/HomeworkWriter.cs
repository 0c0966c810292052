using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes homework.</summary>
internal sealed class HomeworkWriter(DayTable days, JournalDraft draft, Dice dice)
{
    private const string None = "не задано";

    private readonly ClauseRules rules = new(days);

    internal void Write(LessonPlan lesson, LessonPlan? next, Instant? complete)
    {
        Expect(lesson, rules.HomeworkRecorded(lesson, complete));
        Expect(lesson, ClauseRules.HomeworkBeforeLastLesson(lesson, complete));
        var by = (lesson.Substitute ?? lesson.Journal.Teacher).Id;
        if (complete is not { } at)
        {
            return;
        }

        if (lesson.Twist == LessonTwist.HomeworkEmptyThenLate)
        {
            draft.Homework.Add(new HomeworkEntry(lesson.Id, null) { Recorded = new(lesson.EndAt, by) });
        }

        var isNone = lesson.Twist is LessonTwist.HomeworkStatedNone or LessonTwist.HomeworkNoneAtLastEnd
            || lesson.Journal is not { Kind: JournalKind.Class, Class.IsMarked: true }
            || (lesson.Twist == LessonTwist.None && dice.Chance(250));
        var entry = new HomeworkEntry(lesson.Id, isNone ? None : Task(), isNone)
        {
            Due = !isNone && next is not null && dice.Chance(500) ? DayTable.DateOf(next.Day) : null,
            Recorded = new(at, by),
        };
        draft.Homework.Add(entry);
        if (lesson.Twist == LessonTwist.HomeworkCorrectedLater || dice.Chance(5))
        {
            draft.Homework.Add(new HomeworkEntry(lesson.Id, Task()) { Recorded = new(Instant.Max(days.EndOf(lesson.Day), at) + Duration.FromHours(dice.Between(6, 40)), by) });
        }
    }

    private string Task() => dice.Below(4) switch
    {
        0 => $"§ {dice.Between(1, 60)}, вопросы 1–{dice.Between(2, 6)}",
        1 => $"№ {dice.Between(10, 400)}, {dice.Between(401, 900)}",
        2 => $"Упр. {dice.Between(1, 300)}",
        _ => $"Читать с. {dice.Between(5, 150)}, пересказ",
    };

    private void Expect(LessonPlan lesson, ExpectedRow row) => draft.Expect(row, LessonTwists.NearMissOf(lesson.Twist) == row.Norm);
}
