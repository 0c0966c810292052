using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь периодов журнала: what norms can ask about a journal and a study period.</summary>
public static class JournalPeriodTerms
{
    private const FactKinds Lessons = FactKinds.Periods | FactKinds.Journals | FactKinds.Timetable;
    private const FactKinds Marks = Lessons | FactKinds.Assessments | FactKinds.Marks;

    /// <summary>The period concerns the class, by the reading that holds.</summary>
    public static readonly Choice<Term<JournalPeriodCase>> Concerns = new(
        KnownReadings.Periods,
        ("a", new Term<JournalPeriodCase>("journal-period.own", "класс учится по таким периодам", FactKinds.Periods | FactKinds.Journals, static (in JournalPeriodCase c) => c.In.IsOwn.ToTruth())),
        ("b", new Term<JournalPeriodCase>("journal-period.any", "период школы или этого класса", FactKinds.Periods, static (in JournalPeriodCase _) => Truth.Yes)));

    /// <summary>The period is over.</summary>
    public static readonly Term<JournalPeriodCase> Over = new(
        "journal-period.over",
        "период кончился",
        FactKinds.Periods,
        static (in JournalPeriodCase c) => c.IsOver.ToTruth());

    /// <summary>Lessons were taught before the last week too, so that marks could have been given then.</summary>
    public static readonly Term<JournalPeriodCase> TaughtBefore = new(
        "journal-period.taught-before",
        "уроки шли и до последней недели периода",
        Lessons,
        static (in JournalPeriodCase c) =>
        {
            foreach (var lesson in c.In.Lessons)
            {
                if (c.Journal.Lesson(lesson).Day < c.In.FirstOfLastWeek)
                {
                    return Truth.Yes;
                }
            }

            return c.Complete.HasFlag(FactKinds.Timetable) ? Truth.No : Truth.Unknown;
        })
    {
        Blames = FactKinds.Timetable,
    };

    /// <summary>Too large a part of the marks was given in the last week, by the reading that holds.</summary>
    public static readonly Choice<Term<JournalPeriodCase>> Surge = new(
        MarkReadings.LastWeekSurge,
        ("a", SurgeAbove(2, "journal-period.surge-half", "больше половины отметок периода стоит за последнюю неделю")),
        ("b", SurgeAbove(3, "journal-period.surge-third", "больше трети отметок периода стоит за последнюю неделю")));

    /// <summary>Says how many marks there are, and how many of the last week.</summary>
    private static string Counted(in JournalPeriodCase c)
    {
        var (all, late) = c.In.CountMarks();
        return FormattableString.Invariant($"за последнюю неделю отметок {late} из {all}");
    }

    private static Term<JournalPeriodCase> SurgeAbove(int part, string id, string wording) => new(
        id,
        wording,
        Marks,
        (in JournalPeriodCase c) =>
        {
            var (all, late) = c.In.CountMarks();
            return !c.Complete.HasFlag(FactKinds.Assessments | FactKinds.Marks) ? Truth.Unknown : (late * part > all).ToTruth();
        })
    {
        Blames = FactKinds.Assessments | FactKinds.Marks,
        Values = Counted,
    };
}
