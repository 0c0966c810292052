using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The federal advice on load: how often, how many and when control works are written, and how long homework takes.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force FederalWorks = new(new LocalDate(2021, 8, 6));
    private static readonly Force FederalHomework = new(new LocalDate(2021, 3, 1));

    /// <summary>A work that is, or may be, a control work, unless its lesson was cancelled.</summary>
    private sealed record Work(Journal Journal, AssessmentRecord Assessment, LessonRecord? Lesson, bool? IsControl)
    {
        internal LocalDate Day => Assessment.Day;
    }

    private void JudgeFederal()
    {
        List<Work> works =
        [
            .. from journal in record.Journals
               from assessment in journal.Assessments
               let lesson = LessonOf(journal, assessment)
               where lesson?.Current.Status != LessonStatus.Cancelled && IsControl(assessment) != false
               select new Work(journal.Journal, assessment, lesson, IsControl(assessment)),
        ];
        foreach (var work in works)
        {
            Federal1Interval(work, works);
            Federal4FirstOrLast(work);
        }

        foreach (var journal in Register.Journals)
        {
            Federal3Share(journal, works.FindAll(w => w.Journal.Id == journal.Id));
        }

        foreach (var schoolClass in Register.Classes)
        {
            foreach (var (date, lessons) in days.Where(d => d.Value.Exists(s => IsOfClass(s.Journal, schoolClass.Id))))
            {
                Federal2OneADay(schoolClass.Id, date, works.FindAll(w => w.Day == date && IsOfClass(w.Journal, schoolClass.Id)));
                FederalHomeworkOf(schoolClass, date, lessons.FindAll(s => IsOfClass(s.Journal, schoolClass.Id)));
            }
        }
    }

    /// <summary>Not oftener than once in two and a half weeks, read as 17 days between the works of one journal.</summary>
    private void Federal1Interval(Work work, List<Work> works) => Load(
        "control-work.not-too-soon",
        $"assessment:{work.Assessment.Assessment.Id}",
        FederalWorks.Holds(work.Day),
        work.IsControl,
        AnyOf(works.Where(w => w.Journal.Id == work.Journal.Id && w.Day < work.Day && w.Day.PlusDays(17) > work.Day).Select(w => w.IsControl)));

    /// <summary>No pupil has two a day.</summary>
    private void Federal2OneADay(ClassId schoolClass, LocalDate date, List<Work> works) => Load(
        "control-work.one-a-day",
        $"class:{schoolClass}/date:{LocalDatePattern.Iso.Format(date)}",
        FederalWorks.Holds(date),
        applies: true,
        AnyOf(from i in Enumerable.Range(0, works.Count)
              from j in Enumerable.Range(i + 1, works.Count - i - 1)
              where MeetIn(schoolClass, works[i].Journal, works[j].Journal, date)
              select works[i].IsControl is { } one && works[j].IsControl is { } other ? (bool?)(one && other) : null));

    /// <summary>No more than a tenth of the lessons, told when the year is over.</summary>
    private void Federal3Share(Journal journal, List<Work> works)
    {
        var lessons = days.Sum(d => d.Value.Count(s => s.Journal.Id == journal.Id));
        Load(
            "control-work.no-more-than-tenth",
            $"journal:{journal.Id}",
            FederalWorks.Holds(Register.Year.Last),
            asOf >= EndOfDay(Register.Year.Last),
            works.Count(w => w.IsControl == true) > lessons / 10m ? true : works.Count > lessons / 10m ? null : false);
    }

    /// <summary>Neither the first nor the last lesson of its pupils; a subject of one lesson a week is excepted.</summary>
    private void Federal4FirstOrLast(Work work)
    {
        var monday = work.Day.PlusDays(1 - (int)work.Day.DayOfWeek);
        var ofWeek = days.Where(d => d.Key >= monday && d.Key < monday.PlusDays(7)).Sum(d => d.Value.Count(s => s.Journal.Id == work.Journal.Id));
        bool? applies = work.Lesson is null || ofWeek <= 1 ? false : work.IsControl;
        bool? edge = null;
        if (work.Lesson is { } lesson)
        {
            var (start, end) = TimesOf(work.Journal, lesson.Current);
            var others = days.GetValueOrDefault(work.Day, []).FindAll(s => SharePupils(work.Journal, s.Journal, work.Day));
            var (isLater, isEarlier) = (AnyOf(others.Select(s => Before(s.Start, start))), AnyOf(others.Select(s => Before(end, s.End))));
            edge = isLater == false || isEarlier == false ? true : isLater is null || isEarlier is null ? null : false;
        }

        Load("control-work.not-first-or-last", $"assessment:{work.Assessment.Assessment.Id}", FederalWorks.Holds(work.Day), applies, edge);
    }

    /// <summary>The minutes set on a day for the pupil who has most; a task of unknown length takes at least one.</summary>
    private void FederalHomeworkOf(SchoolClass schoolClass, LocalDate date, List<Standing> lessons)
    {
        var tasks =
            from lesson in lessons
            let homework = lesson.Lesson.CurrentHomework
            where homework is { IsTask: true }
            from pupil in PupilsOf(lesson.Journal, date)
            where lesson.Journal.Class == schoolClass.Id || IsIn(pupil, schoolClass.Id, date)
            group homework.Minutes by pupil;
        var sums = tasks.Select(t => (AtLeast: t.Sum(m => m ?? 1), IsAll: t.All(m => m is not null))).ToList();
        int? limit = schoolClass.Grade switch { 1 => 60, 2 or 3 => 90, 4 or 5 => 120, >= 6 and <= 8 => 150, >= 9 and <= 11 => 210, _ => null };
        Load(
            "homework.not-too-long",
            $"class:{schoolClass.Id}/date:{LocalDatePattern.Iso.Format(date)}",
            FederalHomework.Holds(date),
            applies: true,
            limit is null ? null : AnyOf(sums.Select(s => s.AtLeast > limit ? true : s.IsAll ? false : (bool?)null)));
    }

    private void Load(string norm, string about, bool isInForce, bool? applies, bool? isBroken) => Say(norm, about, (isInForce, applies, isBroken) switch
    {
        (false, _, _) => OracleVerdict.NotInForce,
        (_, false, _) => OracleVerdict.NotApplicable,
        (_, null, _) or (_, _, null) => OracleVerdict.Undetermined,
        (_, _, true) => OracleVerdict.Violated,
        _ => OracleVerdict.Kept,
    });

    /// <summary>Whether a journal is of a class, or is kept without a class for a pupil who ever was in it.</summary>
    private bool IsOfClass(Journal journal, ClassId schoolClass) => journal.Class is { } of
        ? of == schoolClass
        : Register.Subgroups.Any(s => s.Subgroup == journal.Subgroup && s.Pupil is { } pupil && Register.Enrolments.Any(e => e.Pupil == pupil && e.Class == schoolClass));

    private bool MeetIn(ClassId schoolClass, Journal one, Journal other, LocalDate date) =>
        one.Class == schoolClass && other.Class == schoolClass
            ? SharePupils(one, other, date)
            : PupilsOf(one, date).Intersect(PupilsOf(other, date)).Any(p => IsIn(p, schoolClass, date));

    private bool IsIn(int pupil, ClassId schoolClass, LocalDate date) => PupilsOf(schoolClass, null, date).Contains(pupil);

    private static bool? Before(Instant? one, Instant? other) => one is { } first && other is { } second ? first < second : null;

    private static bool? AnyOf(IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }
}
