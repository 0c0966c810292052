using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о тематических планах.</summary>
public static class PlanNorms
{
    /// <summary>The day of the first lesson; not on record where the timetable up to it has gaps.</summary>
    public static readonly CaseAnchor<SchoolCase<JournalPlan>> FirstLesson = new(
        "journal.first-lesson",
        "день первого урока",
        static (in SchoolCase<JournalPlan> c) => c.Complete.HasFlag(FactKinds.Timetable) ? c.Day : EventDay.Unknown);

    /// <summary>The journal has its thematic plan (<c>saki-2020</c> 6.1b).</summary>
    public static readonly Obligation<SchoolCase<JournalPlan>> Present = new()
    {
        Id = NormId.Parse("plan.present"),
        Title = "Тематический план журнала внесён",
        Cases = JournalPlanSource.Instance,
        When = [ListTerms.JournalHasLessons],
        Bearer = new("journal.teacher", "педагог журнала", static (in SchoolCase<JournalPlan> c) => c.Subject.Journal.Teacher),
        DueName = "срок внесения тематического плана",
        Anchor = FirstLesson,
        FulfilledAt = ListMoments.PlanBegun,
        Repair = static (in SchoolCase<JournalPlan> _) => "внести тематический план",
    };
}
