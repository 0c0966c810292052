using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>Random submissions by random people of the school of the story: whatever is accepted was somebody's right.</summary>
[Laws(60, "20230901,1")]
public sealed class JournalDeskProperties
{
    private const int Steps = 40;

    private static readonly SchoolClock Clock = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);
    private static readonly LocalDate Monday = new(2023, 9, 11);
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly Regulation Base = new(PackLibrary.Standard.Get("base").Value);

    [Property]
    public void No_sequence_makes_a_mark_by_one_without_right(DoNotSize<int> seed) => Run(seed.Item, static (before, submission, decision) =>
    {
        foreach (var mark in decision.Revisions.Select(r => r.After ?? r.Before).OfType<MarkEntry>())
        {
            var lesson = decision.After.FindLesson(decision.After.FindAssessment(mark.Assessment)!.Lesson!.Value)!;
            Assert.Contains(submission.By.Value, Allowed(before.FindLesson(lesson.Lesson)!, submission.At));
        }
    });

    [Property]
    public void No_sequence_moves_a_pupil_but_by_the_secretary(DoNotSize<int> seed) => Run(seed.Item, static (_, submission, decision) =>
        Assert.True(submission.By.Value == "s-1" || !decision.Revisions.Any(r => r.After is Enrolment)));

    [Property]
    public void What_is_refused_changes_nothing(DoNotSize<int> seed)
    {
        var (random, desk) = (new Random(seed.Item), new JournalDesk(Base, JournalStory.Found()));
        for (var i = 0; i < Steps; i++)
        {
            var before = desk.Year;
            var reply = desk.Submit(Next(random, desk.Year, i));
            Assert.Equal(reply is DeskReply.Accepted, desk.Year != before);
        }
    }

    /// <summary>Who may write in a lesson: its teacher, or, from the record of a substitution to the end of its day, the substitute alone.</summary>
    private static string[] Allowed(LessonEntry lesson, Instant at)
    {
        var isSubstituted = lesson.ActualTeacher is not null && at >= lesson.SubstitutionRecordedAt && at >= Clock.StartOfDay(lesson.Date) && at < Clock.EndOfDay(lesson.Date);
        return isSubstituted ? [lesson.ActualTeacher!.Value.Value] : ["t-1"];
    }

    private static void Run(int seed, Action<RevisedYear, Submission, Decision> check)
    {
        var (random, desk) = (new Random(seed), new JournalDesk(Base, JournalStory.Found()));
        for (var i = 0; i < Steps; i++)
        {
            var before = desk.Year;
            var submission = Next(random, before, i);
            if (desk.Submit(submission) is DeskReply.Accepted accepted)
            {
                check(before, submission, accepted.Decision);
            }
        }
    }

    private static Submission Next(Random random, RevisedYear year, int step)
    {
        var at = Clock.At(Monday, new LocalTime(6, 0)) + Duration.FromHours(2 * step) + Duration.FromMinutes(random.Next(60));
        return new Submission(PersonId.Parse(One(random, "t-1", "t-2", "z-1", "d-1", "s-1", "p-1", "никто")), at, Command(random, year));
    }

    private static JournalCommand Command(Random random, RevisedYear year)
    {
        var lesson = year.FindLesson(LessonId.Parse(One(random, "L1", "L2")))!;
        var work = AssessmentId.Parse($"A-{lesson.Lesson}");
        return random.Next(7) switch
        {
            0 => Seen(new RecordLesson(lesson with { Status = LessonStatus.Held, Topic = $"Тема {random.Next(9)}" }), year),
            1 => Seen(new RecordLesson(lesson with { ActualTeacher = StaffId.Parse(One(random, "t-1", "t-2")) }), year),
            2 => Seen(new RecordAssessment(new Assessment(work, Algebra, lesson.Lesson) { Title = $"{random.Next(9)}" }), year),
            3 => new RecordSubstitution(Algebra, DateSpan.On(lesson.Date), One<StaffId?>(random, null, StaffId.Parse("t-2"))),
            4 => new MovePupil(new Domain.Documents.OrderEntry(Domain.Documents.OrderEntryId.Parse($"o-{random.Next()}"), $"{random.Next()}", Monday.PlusDays(random.Next(5)), Domain.Documents.OrderKind.ClassChange)
            {
                Pupil = PupilId.Parse(One(random, "p-1", "p-2")),
                Class = Domain.Classes.ClassId.Parse("7Б"),
            }),
            _ => Seen(new RecordMark(new MarkEntry(work, PupilId.Parse(One(random, "p-1", "p-2")), Cell.Of(MarkValue.Of(random.Next(2, 6))))), year),
        };
    }

    private static FactCommand Seen(FactCommand command, RevisedYear year) => command with { Version = year.VersionOf(command.Address) };

    private static T One<T>(Random random, params T[] items) => items[random.Next(items.Length)];
}
