using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime.Text;

namespace ElJournal.Testing.Demo.Seeding;

/// <summary>Plans control works and homework where an act advises on load: as advised, but for seeded cases that break each norm and as many that nearly do.</summary>
/// <remarks>Works and long homework stand on days on which the class keeps all its lessons, so that no cancellation moves the edges of the day.</remarks>
internal sealed class LoadSeeder(SchoolPlan plan)
{
    /// <summary>Two and a half weeks.</summary>
    private const int Interval = 17;

    private const int TriesPerCase = 4_000;

    private readonly Dice dice = Dice.For(plan.Options.Seed, "load");
    private readonly HashSet<(ClassPlan Class, int Day)> taken = [];
    private readonly List<JournalPlan> journals = [.. plan.Journals.Where(j => j.IsMarked)];

    internal void Seed()
    {
        if (!plan.Rules.Binds(Norms.ControlWorkOneADay))
        {
            return;
        }

        var count = RemarkSeeder.CountFor(plan.Classes.Count);
        Place(Norms.ControlWorkNoMoreThanTenth, Math.Min(count, journals.Count / 6), MoreThanATenth);
        Place(Norms.ControlWorkNotTooSoon, count, TwoInOneJournal);
        Place(Norms.ControlWorkOneADay, count, TwoOnOneDay);
        Place(Norms.ControlWorkNotFirstOrLast, count, AtTheEdge);
        Place(Norms.HomeworkNotTooLong, count, LongHomework);
        foreach (var journal in journals)
        {
            Choose(journal, Math.Min(dice.Between(1, 4), Tenth(journal) - WorksIn(journal))).ForEach(Write);
        }
    }

    /// <summary>Places so many breaches, or as many as the school has room for, and as many lawful cases beside them.</summary>
    private void Place(string norm, int count, Func<bool, LoadCase?> place)
    {
        foreach (var isBroken in new[] { true, false })
        {
            var placed = 0;
            for (var tries = 0; placed < count && tries < TriesPerCase * count; tries++)
            {
                if (place(isBroken) is { } found)
                {
                    plan.Loads.Add(found with { Norm = norm, IsBroken = isBroken });
                    placed++;
                }
            }

            count = placed;
        }
    }

    /// <summary>ОП-3: one work more than a tenth of the lessons held, or just so many; subjects of few lessons have room for that.</summary>
    private LoadCase? MoreThanATenth(bool isBroken)
    {
        var journal = dice.Pick(journals);
        var wanted = Tenth(journal) + (isBroken ? 1 : 0);
        if (journal.Lessons.Count > 75 || Tenth(journal) == 0 || WorksIn(journal) > 0 || Choose(journal, wanted) is not { } works || works.Count < wanted)
        {
            return null;
        }

        works.ForEach(Write);
        return new LoadCase(() => new("journal", journal.Id.Value), plan.Days.Count - 1) { KnownFrom = plan.Days.EndOf(plan.Days.Count - 1) };
    }

    /// <summary>ОП-1: a work less than seventeen days after another one of the journal, or as soon after it as may be.</summary>
    private LoadCase? TwoInOneJournal(bool isBroken)
    {
        var journal = dice.Pick(journals);
        var first = dice.Pick(journal.Lessons);
        var second = isBroken
            ? journal.Lessons.FindLast(l => l.Day < first.Day + Interval && l.Day > first.Day)
            : journal.Lessons.Find(l => l.Day >= first.Day + Interval && l.Day <= first.Day + Interval + 2);
        if (second is null || !HasRoom(journal, 2) || !IsFarFromOthers(first) || !IsFarFromOthers(second) || !CanWrite(first) || !CanWrite(second))
        {
            return null;
        }

        Write(first);
        Write(second);
        return new LoadCase(() => AboutWork(second), second.Day);
    }

    /// <summary>ОП-2: works of two subjects on one day of a class, or of its two halves, in each of which a pupil has but one.</summary>
    private LoadCase? TwoOnOneDay(bool isBroken)
    {
        var lesson = dice.Pick(dice.Pick(journals).Lessons);
        var schoolClass = lesson.Journal.Class!;
        var other = schoolClass.LessonsOn[lesson.Day].Find(l =>
            l.Journal != lesson.Journal && l.Journal.IsMarked
            && (isBroken ? l.Journal.Subgroup is null && lesson.Journal.Subgroup is null : AreApart(schoolClass, l, lesson))
            && CanWrite(l) && HasRoom(l.Journal, 1) && IsFarFromOthers(l));
        if (other is null || !CanWrite(lesson) || !HasRoom(lesson.Journal, 1) || !IsFarFromOthers(lesson))
        {
            return null;
        }

        Write(lesson);
        Write(other);
        return new LoadCase(() => OnDay(schoolClass, lesson.Day), lesson.Day);
    }

    /// <summary>ОП-4: a work at the first or the last lesson of a class, or right beside one; a subject of one lesson a week may have it there.</summary>
    private LoadCase? AtTheEdge(bool isBroken)
    {
        var lesson = dice.Pick(dice.Pick(journals).Lessons);
        var schoolClass = lesson.Journal.Class!;
        var isOnlyOne = LessonsInWeekOf(lesson, withCancelled: true) == 1;
        var fits = isBroken
            ? IsEdge(lesson) && LessonsInWeekOf(lesson, withCancelled: false) > 1
            : (IsEdge(lesson) && isOnlyOne) || (IsInner(lesson) && schoolClass.LessonsOn[lesson.Day].Exists(l => IsEdge(l) && Math.Abs(l.Slot - lesson.Slot) == 1));
        if (!fits || !IsFree(lesson) || !HasRoom(lesson.Journal, 1) || !IsFarFromOthers(lesson))
        {
            return null;
        }

        Write(lesson);
        return new LoadCase(() => AboutWork(lesson), lesson.Day);
    }

    /// <summary>ДЗ: one minute more than the grade allows, or just as much; one teacher sets it all, or two of them share it.</summary>
    private LoadCase? LongHomework(bool isBroken)
    {
        var lesson = dice.Pick(dice.Pick(journals).Lessons);
        var (schoolClass, day) = (lesson.Journal.Class!, lesson.Day);
        if (lesson.Journal.Subgroup is not null || !IsFree(lesson))
        {
            return null;
        }

        var minutes = HomeworkLimits.Of(schoolClass.Grade) + (isBroken ? 1 : 0);
        var other = dice.Chance(500) ? schoolClass.LessonsOn[day].Find(l => l != lesson && l is { IsPlain: true, Journal: { IsMarked: true, Subgroup: null } }) : null;
        foreach (var any in schoolClass.LessonsOn[day])
        {
            (any.HomeworkMinutes, any.IsReserved) = (0, true);
        }

        lesson.HomeworkMinutes = other is null ? minutes : minutes / 2;
        if (other is not null)
        {
            other.HomeworkMinutes = minutes - (minutes / 2);
        }

        taken.Add((schoolClass, day));
        return new LoadCase(() => OnDay(schoolClass, day), day) { KnownFrom = other?.EndAt > lesson.EndAt ? other.EndAt : lesson.EndAt };
    }

    /// <summary>Chooses lessons of a journal for works as far apart as is advised, so many at most.</summary>
    private List<LessonPlan> Choose(JournalPlan journal, int most)
    {
        var chosen = new List<LessonPlan>();
        foreach (var lesson in journal.Lessons)
        {
            if (chosen.Count < most && CanWrite(lesson) && IsFarFromOthers(lesson) && chosen.TrueForAll(c => lesson.Day - c.Day >= Interval))
            {
                chosen.Add(lesson);
            }
        }

        return chosen;
    }

    private void Write(LessonPlan lesson)
    {
        lesson.IsControlWork = true;
        taken.Add((lesson.Journal.Class!, lesson.Day));
    }

    /// <summary>Says whether a lesson may have a work by the advice on days and on their edges.</summary>
    private bool CanWrite(LessonPlan lesson) => IsFree(lesson) && (IsInner(lesson) || LessonsInWeekOf(lesson, withCancelled: true) == 1);

    private bool IsFree(LessonPlan lesson) =>
        lesson.IsPlain && !taken.Contains((lesson.Journal.Class!, lesson.Day)) && lesson.Journal.Class!.LessonsOn[lesson.Day].TrueForAll(l => !l.IsCancelled);

    private static bool IsFarFromOthers(LessonPlan lesson) => lesson.Journal.Lessons.TrueForAll(l => !l.IsControlWork || Math.Abs(l.Day - lesson.Day) >= Interval);

    /// <summary>Says whether the whole class has a lesson before it and one after it.</summary>
    private static bool IsInner(LessonPlan lesson)
    {
        var ofClass = lesson.Journal.Class!.LessonsOn[lesson.Day].FindAll(l => l.Journal is { Subgroup: null, Class: not null });
        return ofClass.Exists(l => l.EndAt <= lesson.StartAt) && ofClass.Exists(l => l.StartAt >= lesson.EndAt);
    }

    /// <summary>Says whether nobody in the class has a lesson before it, or nobody has one after it.</summary>
    private static bool IsEdge(LessonPlan lesson)
    {
        var ofClass = lesson.Journal.Class?.LessonsOn[lesson.Day] ?? [];
        return ofClass.Count > 0 && (ofClass.TrueForAll(l => l.StartAt >= lesson.StartAt) || ofClass.TrueForAll(l => l.EndAt <= lesson.EndAt));
    }

    private static bool AreApart(ClassPlan schoolClass, LessonPlan one, LessonPlan other) =>
        one.Journal.Subgroup is not null && other.Journal.Subgroup is not null
        && (one.Journal.PupilsOn(schoolClass, one.Day) & other.Journal.PupilsOn(schoolClass, other.Day)) == 0;

    private static int LessonsInWeekOf(LessonPlan lesson, bool withCancelled)
    {
        var monday = lesson.Day + 1 - (int)DayTable.DateOf(lesson.Day).DayOfWeek;
        return lesson.Journal.Lessons.Count(l => l.Day >= monday && l.Day < monday + 7 && (withCancelled || !l.IsCancelled));
    }

    private static bool HasRoom(JournalPlan journal, int more) => WorksIn(journal) + more <= Tenth(journal);

    private static int WorksIn(JournalPlan journal) => journal.Lessons.Count(l => l.IsControlWork);

    /// <summary>Gives the most works that a journal may have: a tenth of the lessons that are not cancelled in the end.</summary>
    private static int Tenth(JournalPlan journal) => journal.Lessons.Count(l => !l.IsCancelled) / 10;

    private static CaseAbout AboutWork(LessonPlan lesson) => new("assessment", lesson.Assessment!.Id.Value);

    private static CaseAbout OnDay(ClassPlan schoolClass, int day) => new("class", schoolClass.Id.Value, "/date:", LocalDatePattern.Iso.Format(DayTable.DateOf(day)));
}
