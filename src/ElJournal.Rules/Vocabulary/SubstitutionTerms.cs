using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь замен: what norms can ask about a lesson that another teacher took.</summary>
public static class SubstitutionTerms
{
    /// <summary>The lesson is over.</summary>
    public static readonly Term<LessonCase> IsOver = new(
        "lesson.over",
        "урок закончился",
        FactKinds.Timetable,
        static (in LessonCase c) => c.IsOver.ToTruth());

    /// <summary>The assigned teacher was ill, and another took the lesson (reading saki-7 a).</summary>
    public static readonly Term<LessonCase> ForIllness = Of("substitution.for-illness", "основной педагог болел, и урок провёл другой", onlyIllness: true);

    /// <summary>The assigned teacher was excused for any reason, and another took the lesson (reading saki-7 b).</summary>
    public static readonly Term<LessonCase> ForAnyExcuse = Of("substitution.for-excuse", "основной педагог отсутствовал по уважительной причине, и урок провёл другой", onlyIllness: false);

    /// <summary>Another took the lesson since the assigned teacher was away, by the reading that holds.</summary>
    public static readonly Choice<Term<LessonCase>> ForAbsence = new(JournalReadings.Absence, ("a", ForIllness), ("b", ForAnyExcuse));

    private static Term<LessonCase> Of(string id, string wording, bool onlyIllness) => new(
        id,
        wording,
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions | FactKinds.Journals | FactKinds.Excuses,
        (in LessonCase c) => c.Row.IsSubstituted == Truth.No ? Truth.No : WasAway(in c, onlyIllness))
    {
        Blames = FactKinds.Substitutions | FactKinds.Excuses,
        UnknownBecause = "не указано, кто ведёт урок по назначению",
    };

    private static Truth WasAway(in LessonCase c, bool onlyIllness)
    {
        var lesson = c.Row.Record.Current;
        return (lesson.Teacher ?? c.Journal.Journal.Teacher) is not { } assigned ? Truth.Unknown
            : TeacherAbsences.Of(c.Journal.School).Includes(assigned, lesson.Date, onlyIllness) ? c.Row.IsSubstituted
            : c.Complete.HasFlag(FactKinds.Excuses) ? Truth.No
            : Truth.Unknown;
    }

    /// <summary>No substitution was recorded before the lesson began (reading elista-5.4 b).</summary>
    public static readonly Term<LessonCase> NotBeforeLesson = new(
        "substitution.not-before-lesson",
        "замена не внесена до начала урока",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
        static (in LessonCase c) =>
            c.Row.SubstitutionRecorded.IsNotYet ? Missing(in c)
            : MomentTruth.Before(c.Row.SubstitutionRecorded, c.Row.Start).Not())
    {
        Blames = FactKinds.Substitutions,
        UnknownBecause = "не указано начало урока",
        Values = Recorded,
    };

    /// <summary>No substitution was recorded by the end of the day of the lesson (reading elista-5.4 c).</summary>
    public static readonly Term<LessonCase> NotThatDay = new(
        "substitution.not-that-day",
        "замена не внесена до конца дня урока",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
        static (in LessonCase c) =>
            c.Row.SubstitutionRecorded is { IsKnown: true } at ? (at.Instant >= EndOfDay(in c)).ToTruth()
            : c.Journal.School.AsOf < EndOfDay(in c) ? Truth.No
            : Missing(in c))
    {
        Blames = FactKinds.Substitutions,
        Values = Recorded,
    };

    /// <summary>No entry of the lesson says that a substitution was recorded.</summary>
    public static readonly Term<LessonCase> NotOnRecord = new(
        "substitution.not-on-record",
        "замена в журнал не внесена",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
        static (in LessonCase c) =>
            c.Row.SubstitutionRecorded.IsNotYet ? Missing(in c) : Truth.No)
    {
        Blames = FactKinds.Substitutions,
        Values = Recorded,
    };

    /// <summary>The substitution was not recorded in time, by the reading that holds.</summary>
    public static readonly Choice<Term<LessonCase>> NotInTime = new(JournalReadings.SubstitutionInTime, ("a", NotOnRecord), ("b", NotBeforeLesson), ("c", NotThatDay));

    private static Truth Missing(in LessonCase c) => c.Complete.HasFlag(FactKinds.Substitutions) ? Truth.Yes : Truth.Unknown;

    private static Instant EndOfDay(in LessonCase c) => c.Journal.School.Register.Clock.EndOfDay(c.Row.Record.Current.Date);

    private static string? Recorded(in LessonCase c) => c.Row.SubstitutionRecorded.IsNotYet ? null : $"внесена {CaseTimes.Local(c.Journal.School, c.Row.SubstitutionRecorded)}";
}
