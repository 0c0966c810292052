using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь нагрузки: what norms can ask about control works, one by one and over a year or a day.</summary>
public static class LoadTerms
{
    private const FactKinds OfWorks = FactKinds.Assessments | FactKinds.AssessmentKinds | FactKinds.Timetable | FactKinds.LessonEntries;
    private const FactKinds OfPupils = FactKinds.Journals | FactKinds.Classes | FactKinds.Enrolments | FactKinds.Subgroups;

    /// <summary>Control works may take one lesson of so many.</summary>
    private const int OneOf = 10;

    private const string KindNotTold = "вид работы не указан или школа о нём не сказала";

    /// <summary>The school calls the work a written control work.</summary>
    public static readonly Term<SchoolCase<ControlWork>> IsControl = new(
        "control-work.control",
        "школа относит работы этого вида к письменным контрольным",
        OfWorks,
        static (in SchoolCase<ControlWork> c) => c.Subject.IsControl)
    {
        Blames = FactKinds.AssessmentKinds,
        UnknownBecause = KindNotTold,
    };

    /// <summary>The work is done at a lesson.</summary>
    public static readonly Term<SchoolCase<ControlWork>> AtLesson = new(
        "control-work.at-lesson",
        "работу пишут на уроке",
        OfWorks,
        static (in SchoolCase<ControlWork> c) => (c.Subject.Lesson is not null).ToTruth());

    /// <summary>The subject has more than one lesson in the week of the work.</summary>
    public static readonly Term<SchoolCase<ControlWork>> SeveralAWeek = new(
        "control-work.several-a-week",
        "уроков предмета на этой неделе больше одного",
        OfWorks | FactKinds.Journals,
        static (in SchoolCase<ControlWork> c) =>
            DayEdges.LessonsInWeekOf(c.School, c.Subject) > 1 ? Truth.Yes : c.Complete.HasFlag(FactKinds.Timetable) ? Truth.No : Truth.Unknown)
    {
        Blames = FactKinds.Timetable,
    };

    /// <summary>The lesson of the work is the first or the last one of its pupils that day.</summary>
    public static readonly Term<SchoolCase<ControlWork>> FirstOrLast = new(
        "control-work.first-or-last",
        "её урок у этих учащихся первый или последний в этот день",
        OfWorks | OfPupils,
        static (in SchoolCase<ControlWork> c) => c.Complete.HasFlag(FactKinds.Timetable | FactKinds.Subgroups) ? DayEdges.IsFirstOrLast(c.School, c.Subject) : Truth.Unknown)
    {
        Blames = FactKinds.Timetable | FactKinds.Subgroups,
        UnknownBecause = "нет времени уроков этого дня",
    };

    /// <summary>An earlier control work of the subject was too near, by the readings that hold.</summary>
    public static readonly Choice<Term<SchoolCase<ControlWork>>> TooSoon = new(
        FederalReadings.Interval,
        ("a", Nearer("17-days", "меньше чем за 17 дней до неё", static (_, before, date) => Period.DaysBetween(before, date) < 17)),
        ("b", Nearer("18-days", "меньше чем за 18 дней до неё", static (_, before, date) => Period.DaysBetween(before, date) < 18)),
        ("c", Nearer("school-weeks", "меньше чем за две с половиной учебные недели до неё", IsWithinSchoolWeeks)));

    /// <summary>The school year is over.</summary>
    public static readonly Term<SchoolCase<JournalLoad>> YearOver = new(
        "journal-load.year-over",
        "учебный год закончился",
        FactKinds.None,
        static (in SchoolCase<JournalLoad> c) => c.IsOver.ToTruth());

    /// <summary>Control works take more than a tenth of the lessons of the year.</summary>
    public static readonly Term<SchoolCase<JournalLoad>> MoreThanTenth = new(
        "journal-load.more-than-tenth",
        "контрольные заняли больше десятой части уроков года",
        OfWorks | FactKinds.Journals,
        static (in SchoolCase<JournalLoad> c) =>
            !c.Complete.HasFlag(FactKinds.Timetable) ? Truth.Unknown
            : c.Subject.Certain * OneOf > c.Subject.Lessons ? Truth.Yes
            : c.Subject.Possible * OneOf > c.Subject.Lessons || !c.Complete.HasFlag(FactKinds.Assessments) ? Truth.Unknown
            : Truth.No)
    {
        Blames = FactKinds.Timetable | FactKinds.Assessments | FactKinds.AssessmentKinds,
        UnknownBecause = KindNotTold,
        Values = static (in SchoolCase<JournalLoad> c) => FormattableString.Invariant($"контрольных {c.Subject.Certain}, уроков {c.Subject.Lessons}"),
    };

    /// <summary>Some pupil of the class has two control works on the day.</summary>
    public static readonly Term<SchoolCase<ClassLoad>> TwoWorks = new(
        "class-load.two-works",
        "у одних и тех же учащихся две контрольные в этот день",
        OfWorks | OfPupils,
        static (in SchoolCase<ClassLoad> c) =>
            c.Subject.HasTwoWorks == Truth.No && !c.Complete.HasFlag(FactKinds.Assessments) ? Truth.Unknown : c.Subject.HasTwoWorks)
    {
        Blames = FactKinds.Assessments | FactKinds.AssessmentKinds | FactKinds.Subgroups,
        UnknownBecause = KindNotTold,
    };

    private static Choice<Term<SchoolCase<ControlWork>>> Nearer(string id, string wording, Func<SchoolCase<ControlWork>, LocalDate, LocalDate, bool> isNear) => new(
        FederalReadings.Parallel,
        ("a", Earlier($"control-work.{id}", $"контрольная того же журнала была {wording}", isNear, static c => WorkRows.Of(c.School).InJournal(c.Subject))),
        ("b", Earlier($"control-work.{id}-of-parallel", $"контрольная по этому предмету в параллели была {wording}", isNear, static c => WorkRows.Of(c.School).InParallel(c.School, c.Subject))));

    private static Term<SchoolCase<ControlWork>> Earlier(
        string id,
        string wording,
        Func<SchoolCase<ControlWork>, LocalDate, LocalDate, bool> isNear,
        Func<SchoolCase<ControlWork>, IEnumerable<ControlWork>?> among) => new(
        id,
        wording,
        OfWorks | FactKinds.Journals | FactKinds.Classes | FactKinds.Calendar,
        (in SchoolCase<ControlWork> c) =>
        {
            var (work, answer) = (c, c.Complete.HasFlag(FactKinds.Assessments) ? Truth.No : Truth.Unknown);
            return among(work) is not { } works
                ? Truth.Unknown
                : works.Where(w => w.Date < work.Subject.Date && isNear(work, w.Date, work.Subject.Date)).Aggregate(answer, static (all, w) => all.Or(w.IsControl));
        })
        {
            Blames = FactKinds.Assessments | FactKinds.AssessmentKinds,
            UnknownBecause = KindNotTold,
        };

    /// <summary>Two and a half weeks of a class in school days, half a day counting as one.</summary>
    private static bool IsWithinSchoolWeeks(SchoolCase<ControlWork> c, LocalDate before, LocalDate date)
    {
        var week = c.School.Register.WeekOf(c.Subject.Journal.Class);
        return WorkRows.SchoolDaysBetween(c.School, week, before, date) < ((5 * week.Days) + 1) / 2;
    }
}
