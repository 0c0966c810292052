using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты домашних заданий: when the homework of a lesson was entered.</summary>
/// <remarks>The row of a lesson knows the moment that counts under the default readings, so that only other readings look at the record.</remarks>
public static class HomeworkMoments
{
    private const FactKinds Reads = FactKinds.Timetable | FactKinds.Homework;
    private const string Wording = "домашнее задание внесено";

    /// <summary>A task was entered as homework: neither a stated none nor an empty entry is one, whatever reading holds.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> TaskEntered = new(
        KnownReadings.Entered,
        ("a", new CaseMoment<LessonCase>("homework.entered-task", Wording, Reads, static (in LessonCase c) => First(in c, IsTask))),
        ("b", new CaseMoment<LessonCase>("homework.entered-task.last", Wording + " (последнее изменение)", Reads, static (in LessonCase c) => Last(in c, IsTask))));

    /// <summary>Homework was entered, by the readings that hold.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> Entered = new(
        KnownReadings.None,
        ("a", Of("homework.entered", Says, static (in LessonCase c) => c.Row.HomeworkEntered)),
        ("b", OrEmpty("homework.entered-or-empty")),
        ("c", Of("homework.entered-task", IsTask, static (in LessonCase c) => First(in c, IsTask))));

    private static bool IsTask(HomeworkEntry entry) => entry.IsTask;

    private static bool Says(HomeworkEntry entry) => entry.IsTask || entry.IsStatedNone;

    private static bool IsAny(HomeworkEntry entry) => true;

    private static Choice<CaseMoment<LessonCase>> Of(string id, Func<HomeworkEntry, bool> counts, MomentFunction<LessonCase> first) =>
        Of(id, Reads, first, (in LessonCase c) => Last(in c, counts), (in LessonCase c) => FirstFrom(in c, counts));

    /// <summary>Under G-none b the saved entry of a lesson says by its silence that nothing is set; an entry of the lesson, too, counts from its day on where early homework does not.</summary>
    private static Choice<CaseMoment<LessonCase>> OrEmpty(string id) => Of(
        id,
        Reads | FactKinds.LessonEntries,
        static (in LessonCase c) => Or(First(in c, IsAny), c.Row.Entered),
        static (in LessonCase c) => Or(Last(in c, IsAny), c.Row.Entered),
        static (in LessonCase c) => Or(FirstFrom(in c, IsAny), FromDay(in c, c.Row.Entered)));

    private static Choice<CaseMoment<LessonCase>> Of(
        string id, FactKinds reads, MomentFunction<LessonCase> first, MomentFunction<LessonCase> last, MomentFunction<LessonCase> firstFromDay) => new(
        LessonReadings.Early,
        ("a", Each(id, Wording, reads, first, last)),
        ("b", Each(id + ".from-day", Wording + " в день урока или позже", reads, firstFromDay, (in LessonCase c) => FromDay(in c, last(in c)))));

    private static Choice<CaseMoment<LessonCase>> Each(string id, string wording, FactKinds reads, MomentFunction<LessonCase> first, MomentFunction<LessonCase> last) => new(
        KnownReadings.Entered,
        ("a", new CaseMoment<LessonCase>(id, wording, reads, first)),
        ("b", new CaseMoment<LessonCase>(id + ".last", wording + " (последнее изменение)", reads, last)));

    private static Moment Or(Moment stated, Moment otherwise) => stated.IsNotYet ? otherwise : stated;

    private static Moment First(in LessonCase c, Func<HomeworkEntry, bool> counts) => LessonRowFactory.FirstHomework(c.Row.Record.Homework, counts);

    /// <summary>The first entry since the day of the lesson began; entries of unknown time stand first, so one of them makes the moment unknown.</summary>
    private static Moment FirstFrom(in LessonCase c, Func<HomeworkEntry, bool> counts)
    {
        foreach (var entry in c.Row.Record.Homework)
        {
            if (counts(entry) && FromDay(in c, Moment.OfEntry(entry.Recorded.At)) is { IsNotYet: false } moment)
            {
                return moment;
            }
        }

        return Moment.NotYet;
    }

    private static Moment FromDay(in LessonCase c, Moment moment) =>
        moment.IsKnown && moment.Instant < c.Journal.School.Register.Clock.StartOfDay(c.Row.Record.Current.Date) ? Moment.NotYet : moment;

    private static Moment Last(in LessonCase c, Func<HomeworkEntry, bool> counts)
    {
        var last = Moment.NotYet;
        foreach (var entry in c.Row.Record.Homework)
        {
            last = counts(entry) ? last.Later(Moment.OfEntry(entry.Recorded.At)) : last;
        }

        return last;
    }
}
