using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>All running norms once more, a method per clause, straight from the words of the acts and their readings; slow and plain on purpose.</summary>
/// <remarks>It knows the facts (Domain) and nothing of the engine, nor of the reckoning of deadlines that the engine uses.</remarks>
internal sealed partial class ClauseByClause
{
    private readonly SchoolYearRecord record;
    private readonly Instant asOf;
    private readonly List<OracleRow> rows = [];
    private readonly Dictionary<(ClassId?, SubgroupId?, LocalDate), HashSet<int>> pupils = [];
    private readonly Dictionary<LocalDate, CalendarDayKind> stated;
    private readonly Dictionary<LocalDate, List<Standing>> days = [];

    private ClauseByClause(SchoolYearRecord record, Instant asOf)
    {
        (this.record, this.asOf) = (record, asOf);
        stated = record.Register.Calendar.Stated.ToDictionary(d => d.Date, d => d.Kind);
        foreach (var journal in record.Journals)
        {
            foreach (var lesson in journal.Lessons)
            {
                if (!days.TryGetValue(lesson.Current.Date, out var list))
                {
                    days.Add(lesson.Current.Date, list = []);
                }

                if (lesson.Current.Status != LessonStatus.Cancelled)
                {
                    var (start, end) = TimesOf(journal.Journal, lesson.Current);
                    list.Add(new(journal.Journal, lesson, start, end));
                }
            }
        }
    }

    /// <summary>A lesson that is not cancelled, and its times.</summary>
    private sealed record Standing(Journal Journal, LessonRecord Lesson, Instant? Start, Instant? End);

    private SchoolRegister Register => record.Register;

    /// <summary>Judges a record as of an instant, by what was on record then.</summary>
    /// <param name="act">The pack whose clauses are asked, with those of the base.</param>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The instant.</param>
    public static IReadOnlyList<OracleRow> Judge(string act, SchoolYearRecord record, Instant asOf)
    {
        var oracle = new ClauseByClause(record.KnownAt(asOf), asOf);
        if (act == "federal")
        {
            // It stands on no base.
            oracle.JudgeFederal();
            return oracle.rows;
        }

        // Of the acts only that one asks for a weighted average (2.5).
        oracle.RemarkOnAll(hasComputation: act == "krasnomakskaya-2021");
        switch (act)
        {
            case "lenskaya-2017":
                oracle.JudgeLenskaya();
                break;
            case "saki-2020":
                oracle.JudgeSaki();
                break;
            case "elista-2023":
                oracle.JudgeElista();
                break;
            case "krasnomakskaya-2021":
                oracle.JudgeKrasnomakskaya();
                break;
            case "aleksandrovskaya-2021":
                oracle.JudgeAleksandrovskaya();
                break;
            case "base":
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act), act, "No clauses of this act are written down here.");
        }

        return oracle.rows;
    }

    /// <summary>A day ends where the next one starts.</summary>
    private Instant EndOfDay(LocalDate date) => Register.School.TimeZone.AtStartOfDay(date.PlusDays(1)).ToInstant();

    private Instant? At(LocalDate date, LocalTime? time) => time is { } known ? Register.School.TimeZone.AtLeniently(date + known).ToInstant() : null;

    /// <summary>When a lesson begins and ends: its own times, else those of the bells; who has no shift on record comes in the first.</summary>
    private (Instant? Start, Instant? End) TimesOf(Journal journal, LessonEntry lesson)
    {
        var shift = (journal.Class is { } id ? Register.FindClass(id)?.Shift : null) ?? 1;
        var bell = lesson.Number is { } number ? Register.Bells.Find(shift, number) : null;
        return (At(lesson.Date, lesson.Start ?? bell?.Start), At(lesson.Date, lesson.End ?? bell?.End));
    }

    private bool Covers(FactKinds kinds, LocalDate date, Journal journal)
    {
        foreach (var kind in RecordCoverage.AllKinds.Where(k => kinds.HasFlag(k)))
        {
            if (Register.Coverage.LevelOf(kind, date, journal.Class) != CoverageLevel.Complete)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Who belongs to a journal on a day: its subgroup, else its class; by ordinal, for speed.</summary>
    private HashSet<int> PupilsOf(Journal journal, LocalDate date) =>
        journal.Subgroup is null ? PupilsOf(journal.Class, null, date) : PupilsOf(null, journal.Subgroup, date);

    private HashSet<int> PupilsOf(ClassId? schoolClass, SubgroupId? subgroup, LocalDate date)
    {
        if (!pupils.TryGetValue((schoolClass, subgroup, date), out var found))
        {
            found = [.. Register.Subgroups.Where(s => s.Subgroup == subgroup && s.Span.Contains(date) && s.Pupil is not null).Select(s => Register.OrdinalOf(s.Pupil!.Value))];
            found.UnionWith(Register.Enrolments.Where(e => e.Class == schoolClass && e.Span.Contains(date)).Select(e => Register.OrdinalOf(e.Pupil)));
            pupils.Add((schoolClass, subgroup, date), found);
        }

        return found;
    }

    /// <summary>A class and a part of it share pupils by what they are, even on a day on which nobody is listed.</summary>
    private static bool IsPartOf(Journal one, Journal other) =>
        one.Id == other.Id || (one.Class is not null && one.Class == other.Class && (one.Subgroup is null || other.Subgroup is null));

    private bool SharePupils(Journal one, Journal other, LocalDate date) => IsPartOf(one, other) || PupilsOf(one, date).Overlaps(PupilsOf(other, date));

    private WeekLength WeekOf(Journal journal) => Register.WeekOf(journal.Class);

    private CalendarDayKind KindOf(LocalDate date, WeekLength week) =>
        stated.TryGetValue(date, out var kind) ? kind
        : (int)date.DayOfWeek <= week.Days ? CalendarDayKind.School
        : CalendarDayKind.Off;

    private void Say(string norm, string about, OracleVerdict verdict) => rows.Add(new(norm, about, verdict));

    /// <summary>The course of a duty: done in time, done late, not done and the term over, not done and time left.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="about">The case.</param>
    /// <param name="due">When it is due; not yet when nobody can say so far, unknown when the record cannot tell.</param>
    /// <param name="isMoment">Whether the due moment itself is in time.</param>
    /// <param name="done">When it was done.</param>
    /// <param name="isCovered">Whether the record would show it.</param>
    private void SayDuty(string norm, string about, Moment due, bool isMoment, Moment done, bool isCovered)
    {
        bool InTime(Instant instant) => due.IsNotYet || (isMoment ? instant <= due.Instant : instant < due.Instant);
        var verdict =
            due.IsUnknown || done.IsUnknown || (done.IsNotYet && !isCovered) ? OracleVerdict.Undetermined
            : done.IsKnown ? (InTime(done.Instant) ? OracleVerdict.Fulfilled : OracleVerdict.FulfilledLate)
            : InTime(asOf) ? OracleVerdict.Pending
            : OracleVerdict.Overdue;
        rows.Add(new(norm, about, verdict, due.InstantOrNull, done.InstantOrNull));
    }
}
