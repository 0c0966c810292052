using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об итогах периодов.</summary>
public static class FinalMarkNorms
{
    /// <summary>The last day of the period, from which its duties are reckoned.</summary>
    public static readonly CaseAnchor<FinalMarkCase> LastDay = new("final.last-day", "последний день периода", static (in FinalMarkCase c) => c.In.LastDay);

    /// <summary>The day on which the result was obtained.</summary>
    public static readonly CaseAnchor<FinalResultCase> Obtained = new("final.obtained", "день, когда итог получен", static (in FinalResultCase c) => c.ObtainedOn ?? EventDay.Unknown);

    /// <summary>The day on which the result was entered (reading lenskaya-ЭД-3 b).</summary>
    public static readonly CaseAnchor<FinalResultCase> EnteredOn = new("final.entered-day", "день, когда итог внесён", static (in FinalResultCase c) => c.EnteredOn ?? EventDay.Unknown);

    /// <summary>The day on which the result was decided or came from outside (reading lenskaya-ЭД-3 c), which no record keeps.</summary>
    public static readonly CaseAnchor<FinalResultCase> Decided = new("final.decided-day", "день, когда итог решён", static (in FinalResultCase _) => EventDay.Unknown);

    private static readonly CaseBearer<FinalMarkCase> Teacher = new("journal.teacher", "педагог журнала", static (in FinalMarkCase c) => c.Journal.Journal.Teacher);

    /// <summary>The final mark is entered in time (<c>aleksandrovskaya-2021</c> 4-teacher-final, <c>elista-2023</c> 6.5).</summary>
    public static readonly Obligation<FinalMarkCase> Recorded = new()
    {
        Id = NormId.Parse("final-mark.recorded"),
        Title = "Итоговая отметка выставлена в срок",
        Cases = FinalMarkSource.Instance,
        When = [FinalMarkTerms.PeriodConcerns, FinalMarkTerms.MarksOwed, FinalMarkTerms.Taught, FinalMarkTerms.Belongs],
        Bearer = Teacher,
        DueName = "срок выставления итоговой отметки",
        Anchor = LastDay,
        FulfilledAt = FinalMarkMoments.Entered,
        Repair = static (in FinalMarkCase c) => "выставить итоговую отметку, «н/а» или «осв»",
    };

    /// <summary>The pupil has a current mark (<c>elista-2023</c> 6.2).</summary>
    public static readonly Obligation<FinalMarkCase> CurrentGiven = new()
    {
        Id = NormId.Parse("mark.current-given"),
        Title = "У обучающегося есть текущая отметка за период",
        Cases = FinalMarkSource.Instance,
        When = [FinalMarkTerms.PeriodConcerns, FinalMarkTerms.MarksOwed, FinalMarkTerms.Belongs, FinalMarkTerms.Attended],
        Bearer = Teacher,
        DueName = "срок выставления текущей отметки",
        Anchor = LastDay,
        FulfilledAt = FinalMarkMoments.FirstMark,
        Repair = static (in FinalMarkCase c) => "выставить обучающемуся хотя бы одну текущую отметку за период",
    };

    /// <summary>The result is open to the family in time (<c>lenskaya-2017</c> ЭД-3).</summary>
    public static readonly Obligation<FinalResultCase> Published = new()
    {
        Id = NormId.Parse("final-mark.published"),
        Title = "Итог виден семье в срок",
        Cases = FinalResultSource.Instance,
        When = [],
        Bearer = CaseBearers.Nobody<FinalResultCase>(),
        RoleHolder = HolderOf,
        DueName = "срок, к которому итог виден семье",
        Anchor = new(JournalReadings.Obtained, ("a", Obtained), ("b", EnteredOn), ("c", Decided)),
        FulfilledAt = FinalMarkMoments.Published,
        Repair = static (in FinalResultCase c) => "открыть итог семье в дневнике",
    };

    /// <summary>A teacher is the one of the journal; another role is held by whoever acts in it on the day.</summary>
    private static StaffId? HolderOf(in FinalResultCase c, StaffRoleKind role) =>
        role == StaffRoleKind.Teacher ? c.In.Journal.Journal.Teacher : c.In.Journal.School.HolderOf(role, c.In.Journal.Class, c.Day);
}
