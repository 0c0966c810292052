using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о заменах.</summary>
public static class SubstitutionNorms
{
    /// <summary>Who stands in for an ill teacher enters the lesson (<c>saki-2020</c> 7).</summary>
    public static readonly Obligation<LessonCase> RecordedBySubstitute = new()
    {
        Id = NormId.Parse("lesson.recorded-by-substitute"),
        Title = "Урок записан тем, кто заменял заболевшего учителя",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, SubstitutionTerms.ForAbsence],
        Bearer = LessonNorms.WhoTaught,
        DueName = "срок записи урока заменяющим",
        Anchor = LessonNorms.Day,
        FulfilledAt = LessonMoments.Entered,
        Repair = static (in LessonCase c) => "записать урок в журнал",
    };

    /// <summary>No lesson taken by another is left without a substitution (<c>elista-2023</c> 5.4).</summary>
    public static readonly Prohibition<LessonCase> NotMissing = new()
    {
        Id = NormId.Parse("substitution.not-missing"),
        Title = "Замена внесена в журнал",
        Cases = LessonSource.Instance,
        When = [LessonTerms.Held, SubstitutionTerms.IsOver, LessonTerms.TaughtByAnother],
        Breach = [SubstitutionTerms.NotInTime],
        Bearer = new("lesson.administrator", "администратор", static (in LessonCase c) => c.Journal.School.HolderOf(StaffRoleKind.Administrator, -1, c.Day)),
        Detail = static (in LessonCase c) => LessonTerms.TaughtByAnother.Values!(in c),
        Repair = static (in LessonCase c) => "внести замену в журнал",
    };
}
