using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>What must hold of an assessment, its marks, and final marks.</summary>
internal static class MarkChecks
{
    /// <summary>Gives the day of an assessment: its own, else its lesson's; null where that is not on record.</summary>
    internal static LocalDate? DayOf(Assessment work, RevisedYear year) => work.Day ?? (work.Lesson is { } lesson ? year.FindLesson(lesson)?.Date : null);

    /// <summary>Gives where a mark stands: the pupil's own day, else the day of the work.</summary>
    internal static FactPlace PlaceOf(MarkEntry mark, RevisedYear year) => year.FindAssessment(mark.Assessment) is { } work
        ? new FactPlace(work.Journal, mark.Day ?? DayOf(work, year), mark.Pupil)
        : default;

    internal static void Assessment(Assessment work, FactCheck check)
    {
        check.Journal(work.Journal);
        if (work.Lesson is { } id && check.Lesson(id) is { } lesson && lesson.Journal != work.Journal)
        {
            check.Report(RecordDefects.AssessmentElsewhere, work.Id.Value, work.Journal.Value, id.Value, lesson.Journal.Value);
        }

        if (work.Day is { } day)
        {
            check.InYear("работа", day);
        }

        if (work.RetakeOf is { } first)
        {
            check.Need(check.Year.FindAssessment(first)?.Journal == work.Journal, "работы", first.Value);
        }

        if (check.Before is not Assessment before)
        {
            return;
        }

        if (before.Journal != work.Journal)
        {
            check.Report(RefusalDefects.AssessmentMoved, work.Id.Value, before.Journal.Value, work.Journal.Value);
        }

        if (check.Year.Group(RevisedKinds.Mark, Owner.Of(work.Id)).Any())
        {
            MarkedWork(before, work, check);
        }
    }

    internal static void Mark(MarkEntry mark, FactCheck check)
    {
        check.Pupil(mark.Pupil);
        check.OnScale(mark.Cell);
        var work = check.Year.FindAssessment(mark.Assessment);
        check.Need(work is not null, "работы", mark.Assessment.Value);
        if (work is null)
        {
            return;
        }

        Marked(work.Journal, check);
        AtHeldLesson(work, "Отметка", check);
        if ((mark.Day ?? DayOf(work, check.Year)) is { } day)
        {
            check.NotInFuture("Отметка", day);
            check.OnRoll(work.Journal, mark.Pupil, DateSpan.On(day));
        }
    }

    internal static void FinalMark(FinalMarkEntry final, FactCheck check)
    {
        check.Journal(final.Journal);
        check.Pupil(final.Pupil);
        check.Period(final.Period);
        check.OnScale(final.Cell);
        if (check.Year.FindJournal(final.Journal) is not { } journal || check.Year.FindPeriod(final.Period) is not { } period)
        {
            return;
        }

        Marked(final.Journal, check);
        if (period.Class is { } only && only != journal.Class)
        {
            check.Report(RefusalDefects.PeriodElsewhere, final.Period.Value, final.Journal.Value);
        }

        check.NotInFuture("Итоговая отметка", period.First);
        check.OnRoll(final.Journal, final.Pupil, new DateSpan(period.First, period.Last));
    }

    /// <summary>Checks a work of which marks stand: its weight is fixed, and it goes to no lesson that was not held.</summary>
    private static void MarkedWork(Assessment before, Assessment work, FactCheck check)
    {
        if (before.Weight != work.Weight)
        {
            check.Report(RefusalDefects.WeightFixed, work.Id.Value);
        }

        if (before.Lesson != work.Lesson)
        {
            AtHeldLesson(work, "Работа с отметками", check);
        }
    }

    private static void AtHeldLesson(Assessment work, string what, FactCheck check)
    {
        if (work.Lesson is { } id && check.Year.FindLesson(id)?.Status != LessonStatus.Held)
        {
            check.Report(RefusalDefects.LessonNotHeld, what, id.Value);
        }
    }

    private static void Marked(JournalId id, FactCheck check)
    {
        var journal = check.Year.FindJournal(id);
        if ((journal?.IsMarked ?? (journal?.Class is { } schoolClass ? check.Year.FindClass(schoolClass)?.IsMarked : null)) == false)
        {
            check.Report(RefusalDefects.NotMarked, id.Value);
        }
    }
}
