using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes the entries of lessons.</summary>
internal sealed class LessonWriter(DayTable days, JournalDraft draft, Dice dice)
{
    internal void Write(LessonPlan lesson, in LessonMoments moments, in Occasion occasion)
    {
        var topics = lesson.Journal.Subject.Topics;
        var slot = new LessonEntry(lesson.Id, lesson.Journal.Id, DayTable.DateOf(lesson.Day), lesson.Start, lesson.End) { Number = lesson.Slot };
        if (lesson.IsCancelled)
        {
            draft.Lessons.Add(slot with { Status = LessonStatus.Cancelled, Recorded = new(lesson.CancelledAt, null) });
            if (lesson.Twist.IsNearMiss)
            {
                draft.Expected.NotReached(lesson.Twist.Norm, occasion with { KnownFrom = lesson.CancelledAt ?? Instant.MinValue });
            }

            return;
        }

        Expect(lesson, moments, occasion);
        if (moments.Entered is not { } entered)
        {
            draft.Lessons.Add(slot with { Status = LessonStatus.Planned, ActualTeacher = lesson.Substitute?.Id, SubstitutionRecordedAt = lesson.Substitute is null ? null : lesson.SubstitutedAt });
            return;
        }

        var shown = occasion with { KnownFrom = entered, Entry = entered };
        draft.Expected.Ban(Norms.LessonNotAhead, shown, isBroken: entered < lesson.StartAt, lesson.IsNearMissOf(Norms.LessonNotAhead));
        var held = slot with
        {
            Status = LessonStatus.Held,
            Kind = lesson.Assessment is { Kind.Weight: 3 } ? "Урок контроля" : "Комбинированный урок",
            Topic = topics[dice.Below(topics.Length)],
            Recorded = new(entered, (lesson.Substitute ?? lesson.Journal.Teacher).Id),
        };
        if (lesson.Substitute is { } substitute)
        {
            WriteSubstituted(lesson, held, substitute, shown);
        }
        else
        {
            WriteOwn(lesson, held, moments, shown);
        }
    }

    private void Expect(LessonPlan lesson, in LessonMoments moments, in Occasion occasion)
    {
        draft.Expected.Duty(Norms.LessonRecorded, occasion, moments.Entered, lesson.IsNearMissOf(Norms.LessonRecorded));
        draft.Expected.Duty(Norms.LessonKindRecorded, occasion, moments.Kind, lesson.IsNearMissOf(Norms.LessonKindRecorded));
        draft.Expected.Duty(Norms.LessonTopicRecorded, occasion, moments.Topic, lesson.IsNearMissOf(Norms.LessonTopicRecorded));
        ExpectBySubstitute(lesson, moments.Entered, occasion with { KnownFrom = lesson.SubstitutedAt });
        draft.Expected.Duty(Norms.LessonTopicAndKindRecorded, occasion, moments.TopicAndKind, lesson.IsNearMissOf(Norms.LessonTopicAndKindRecorded));
    }

    private void ExpectBySubstitute(LessonPlan lesson, Instant? entered, in Occasion occasion)
    {
        if (lesson.Substitute is not null && lesson.Journal.Teacher.IsIllOn(lesson.Day))
        {
            draft.Expected.Duty(Norms.LessonRecordedBySubstitute, occasion, entered, lesson.IsNearMissOf(Norms.LessonRecordedBySubstitute));
        }
        else if (lesson.Twist.Slip == LessonSlip.OtherAbsence)
        {
            draft.Expected.NotReached(Norms.LessonRecordedBySubstitute, occasion);
        }
    }

    private void WriteOwn(LessonPlan lesson, LessonEntry held, in LessonMoments moments, in Occasion occasion)
    {
        var isStated = lesson.Twist.Slip == LessonSlip.OwnLessonStated;
        held = isStated ? held with { ActualTeacher = lesson.Journal.Teacher.Id } : held;
        draft.Lessons.Add(held with { Kind = moments.Kind == moments.Entered ? held.Kind : null, Topic = moments.Topic == moments.Entered ? held.Topic : null });
        if (moments.TopicAndKind is { } complete && complete > moments.Entered)
        {
            draft.Lessons.Add(held with { Recorded = new(complete, held.Recorded.By) });
        }

        if (isStated)
        {
            draft.Expected.NotReached(lesson.Twist.Norm, occasion);
        }

        if (lesson.Twist.Slip == LessonSlip.CorrectedLater ? LessonTwists.IsAboutEntry(lesson.Twist.Norm) : moments.TopicAndKind == moments.Entered && dice.Chance(8))
        {
            var corrected = days.EndOf(lesson.Day) + Duration.FromSeconds(dice.Between(8 * 3600, 80 * 3600));
            draft.Lessons.Add(held with
            {
                Topic = lesson.Journal.Subject.Topics[0] + " (уточнено)",
                Recorded = new(Instant.Max(corrected, occasion.Entry!.Value + Duration.FromHours(1)), lesson.Journal.Teacher.Id),
            });
        }
    }

    private void WriteSubstituted(LessonPlan lesson, LessonEntry held, StaffPlan substitute, in Occasion occasion)
    {
        var entered = occasion.Entry!.Value;
        var later = entered + Duration.FromSeconds(dice.Between(1, 30 * 3600));
        var (shown, told) = lesson.Twist.Slip switch
        {
            LessonSlip.ShownAfterEntry => (later, entered),
            LessonSlip.NeverShown or LessonSlip.NotInForce => ((Instant?)null, entered),
            LessonSlip.ShownByTheEnd => (lesson.EndAt, entered),
            LessonSlip.ToldLater => (later, later),
            LessonSlip.ToldLaterNeverShown => (null, later),
            LessonSlip.ShownAtEntry => (entered, entered),
            _ => (lesson.SubstitutedAt, entered),
        };
        if (lesson.Twist.Slip == LessonSlip.Reassigned)
        {
            draft.Lessons.Add(held with { Teacher = substitute.Id });
            draft.Expected.NotReached(lesson.Twist.Norm, occasion);
            return;
        }

        var stated = held with { ActualTeacher = substitute.Id, SubstitutionRecordedAt = shown };
        if (told > entered)
        {
            draft.Lessons.Add(held);
            draft.Lessons.Add(stated with { Recorded = new(told, held.Recorded.By) });
        }
        else
        {
            draft.Lessons.Add(stated);
        }

        draft.Expected.Duty(Norms.SubstitutionShown, occasion with { KnownFrom = told }, shown, lesson.IsNearMissOf(Norms.SubstitutionShown));
        draft.Expected.Ban(
            Norms.SubstitutionNotMissing,
            occasion with { KnownFrom = Instant.Max(lesson.EndAt, told) },
            isBroken: shown is null,
            lesson.IsNearMissOf(Norms.SubstitutionNotMissing));
    }
}
