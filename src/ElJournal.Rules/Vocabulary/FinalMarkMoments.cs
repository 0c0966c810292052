using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Моменты итогов: when a final mark was entered and published, and when a pupil got the first current mark.</summary>
public static class FinalMarkMoments
{
    private const FactKinds Reads = FactKinds.Periods | FactKinds.FinalMarks;

    /// <summary>The final mark was entered, by the reading that holds.</summary>
    public static readonly Choice<CaseMoment<FinalMarkCase>> Entered = new(
        KnownReadings.Entered,
        ("a", new CaseMoment<FinalMarkCase>(
            "final.entered",
            "итог выставлен",
            Reads,
            static (in FinalMarkCase c) => c.Entries is [var first, ..] ? Moment.OfEntry(first.Recorded.At) : Moment.NotYet)),
        ("b", new CaseMoment<FinalMarkCase>(
            "final.last-entered",
            "итог выставлен (последнее изменение)",
            Reads,
            static (in FinalMarkCase c) =>
            {
                var last = Moment.NotYet;
                foreach (var entry in c.Entries)
                {
                    last = last.Later(Moment.OfEntry(entry.Recorded.At));
                }

                return last;
            })));

    /// <summary>The first current mark of the period was entered.</summary>
    public static readonly CaseMoment<FinalMarkCase> FirstMark = new(
        "final.first-mark",
        "в периоде есть хотя бы одна текущая отметка",
        FactKinds.Periods | FactKinds.Journals | FactKinds.Timetable | FactKinds.Assessments | FactKinds.Marks,
        static (in FinalMarkCase c) => c.Pupil < 0 ? Moment.NotYet : c.In.FirstMarkOf(c.Pupil));

    /// <summary>The result was published to the family.</summary>
    public static readonly CaseMoment<FinalResultCase> Published = new(
        "final.published",
        "итог виден семье",
        Reads,
        static (in FinalResultCase c) => c.Published.IsNotYet && !c.Complete.HasFlag(FactKinds.FinalMarks) ? Moment.Unknown : c.Published)
    {
        UnknownBecause = "источник не говорит, опубликован ли итог",
    };
}
