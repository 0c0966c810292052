using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты записи урока: when its kind and its topic were entered.</summary>
/// <remarks>Most first entries say both; the row knows whether they do, so that only the others need a look at the record.</remarks>
public static class LessonContentMoments
{
    private const FactKinds Reads = FactKinds.Timetable | FactKinds.LessonEntries;

    /// <summary>The kind of the lesson was entered.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> KindEntered = Of(
        "lesson.kind-entered",
        "вид урока указан",
        static (in LessonCase c) => c.Row.SaysKind ? c.Row.Entered : First(in c, SaysKind),
        static (in LessonCase c) => Last(in c, SaysKind));

    /// <summary>The topic of the lesson was entered.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> TopicEntered = Of(
        "lesson.topic-entered",
        "тема урока записана",
        static (in LessonCase c) => c.Row.SaysTopic ? c.Row.Entered : First(in c, SaysTopic),
        static (in LessonCase c) => Last(in c, SaysTopic));

    /// <summary>Both were entered: the first entry in which they stand together.</summary>
    public static readonly Choice<CaseMoment<LessonCase>> TopicAndKindEntered = Of(
        "lesson.topic-and-kind-entered",
        "тема и тип урока записаны",
        static (in LessonCase c) => c.Row.SaysKind && c.Row.SaysTopic ? c.Row.Entered : First(in c, SaysBoth),
        static (in LessonCase c) => Last(in c, SaysBoth));

    private static Choice<CaseMoment<LessonCase>> Of(string id, string wording, MomentFunction<LessonCase> first, MomentFunction<LessonCase> last) => new(
        KnownReadings.Entered,
        ("a", new CaseMoment<LessonCase>(id, wording, Reads, first)),
        ("b", new CaseMoment<LessonCase>(id + ".last", wording + " (последнее изменение)", Reads, last)));

    private static bool SaysKind(LessonEntry entry) => entry.Kind is not null;

    private static bool SaysTopic(LessonEntry entry) => entry.Topic is not null;

    private static bool SaysBoth(LessonEntry entry) => entry.Kind is not null && entry.Topic is not null;

    private static Moment First(in LessonCase c, Func<LessonEntry, bool> says)
    {
        foreach (var entry in c.Row.Record.Entries)
        {
            if (entry.Status == LessonStatus.Held && says(entry))
            {
                return Moment.OfEntry(entry.Recorded.At);
            }
        }

        return Moment.NotYet;
    }

    private static Moment Last(in LessonCase c, Func<LessonEntry, bool> says)
    {
        var last = Moment.NotYet;
        foreach (var entry in c.Row.Record.Entries)
        {
            last = entry.Status == LessonStatus.Held && says(entry) ? last.Later(Moment.OfEntry(entry.Recorded.At)) : last;
        }

        return last;
    }
}
