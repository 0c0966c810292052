using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes the entries of lessons.</summary>
internal sealed class LessonWriter(DayTable days, JournalDraft draft, Dice dice)
{
    private readonly ClauseRules rules = new(days);

    internal void Write(LessonPlan lesson, in LessonMoments moments)
    {
        var topics = lesson.Journal.Subject.Topics;
        var slot = new LessonEntry(lesson.Id, lesson.Journal.Id, DayTable.DateOf(lesson.Day), lesson.Start, lesson.End) { Number = lesson.Slot };
        if (lesson.IsCancelled)
        {
            draft.Lessons.Add(slot with { Status = LessonStatus.Cancelled, Recorded = new(lesson.CancelledAt, null) });
            if (LessonTwists.NearMissOf(lesson.Twist) is { } norm)
            {
                draft.Expect(ClauseRules.NotReached(norm, lesson.About, lesson.CancelledAt ?? Instant.MinValue), isNearMiss: true);
            }

            return;
        }

        Expect(lesson, rules.LessonRecorded(lesson, moments.Entered));
        if (moments.Entered is not { } entered)
        {
            draft.Lessons.Add(slot with { Status = LessonStatus.Planned });
            return;
        }

        Expect(lesson, ClauseRules.LessonNotAhead(lesson, entered));
        var held = slot with
        {
            Status = LessonStatus.Held,
            Kind = lesson.Assessment is { Weight: 3 } ? "Урок контроля" : "Комбинированный урок",
            Topic = topics[dice.Below(topics.Length)],
            Recorded = new(entered, (lesson.Substitute ?? lesson.Journal.Teacher).Id),
        };
        if (lesson.Substitute is { } substitute)
        {
            WriteSubstituted(lesson, held, substitute, entered);
            return;
        }

        draft.Lessons.Add(lesson.Twist == LessonTwist.OwnLessonStated ? held with { ActualTeacher = lesson.Journal.Teacher.Id } : held);
        if (lesson.Twist == LessonTwist.OwnLessonStated)
        {
            draft.Expect(ClauseRules.NotReached(Norms.SubstitutionShown, lesson.About, entered), isNearMiss: true);
        }

        if (lesson.Twist == LessonTwist.LessonCorrectedLater || dice.Chance(8))
        {
            var corrected = days.EndOf(lesson.Day) + Duration.FromSeconds(dice.Between(8 * 3600, 80 * 3600));
            draft.Lessons.Add(held with { Topic = topics[0] + " (уточнено)", Recorded = new(Instant.Max(corrected, entered + Duration.FromHours(1)), lesson.Journal.Teacher.Id) });
        }
    }

    private void WriteSubstituted(LessonPlan lesson, LessonEntry held, StaffPlan substitute, Instant entered)
    {
        var later = entered + Duration.FromSeconds(dice.Between(1, 30 * 3600));
        var (shown, told) = lesson.Twist switch
        {
            LessonTwist.SubstitutionAfterEntry => (later, entered),
            LessonTwist.SubstitutionNever => ((Instant?)null, entered),
            LessonTwist.SubstituteToldLater => (later, later),
            LessonTwist.SubstituteToldLaterNeverShown => (null, later),
            LessonTwist.SubstitutionAtEntry => (entered, entered),
            _ => (lesson.SubstitutedAt, entered),
        };
        var stated = held with { ActualTeacher = substitute.Id, SubstitutionRecordedAt = shown };
        if (lesson.Twist == LessonTwist.LessonReassigned)
        {
            draft.Lessons.Add(held with { Teacher = substitute.Id });
            draft.Expect(ClauseRules.NotReached(Norms.SubstitutionShown, lesson.About, entered), isNearMiss: true);
            return;
        }

        if (told > entered)
        {
            draft.Lessons.Add(held);
            draft.Lessons.Add(stated with { Recorded = new(told, held.Recorded.By) });
        }
        else
        {
            draft.Lessons.Add(stated);
        }

        Expect(lesson, ClauseRules.SubstitutionShown(lesson, entered, shown, told));
    }

    private void Expect(LessonPlan lesson, ExpectedRow row) => draft.Expect(row, LessonTwists.NearMissOf(lesson.Twist) == row.Norm);
}
