using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь замен: what norms can ask about a lesson that another teacher took.</summary>
public static class SubstitutionTerms
{
    /// <summary>The lesson is over.</summary>
    public static readonly Term<LessonCase> IsOver = new(
        "lesson.over",
        "урок закончился",
        FactKinds.Timetable,
        static (in LessonCase c) => c.Row.IsOver.ToTruth());

    /// <summary>No entry of the lesson says that a substitution was recorded.</summary>
    public static readonly Term<LessonCase> NotOnRecord = new(
        "substitution.not-on-record",
        "замена в журнал не внесена",
        FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
        static (in LessonCase c) =>
            !c.Row.SubstitutionRecorded.IsNotYet ? Truth.No
            : c.Complete.HasFlag(FactKinds.Substitutions) ? Truth.Yes
            : Truth.Unknown)
    {
        Blames = FactKinds.Substitutions,
        Values = static (in LessonCase c) => c.Row.SubstitutionRecorded.IsNotYet ? null : $"внесена {CaseTimes.Local(c.Journal.School, c.Row.SubstitutionRecorded)}",
    };
}
