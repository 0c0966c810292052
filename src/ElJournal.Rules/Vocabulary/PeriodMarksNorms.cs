using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об отметках периода, которые опираются на порядок оценивания школы.</summary>
public static class PeriodMarksNorms
{
    private static readonly CaseBearer<FinalMarkCase> Teacher = new("journal.teacher", "педагог журнала", static (in FinalMarkCase c) => c.Journal.Journal.Teacher);

    /// <summary>There are as many marks as the rules ask for (<c>base</c> ОЦ-1).</summary>
    public static readonly Prohibition<FinalMarkCase> MinimumReached = new()
    {
        Id = NormId.Parse("mark.minimum-reached"),
        Title = "Отметок за период не меньше, чем требует порядок оценивания",
        Cases = PeriodMarksSource.Instance,
        When = [FinalMarkTerms.PeriodConcerns, FinalMarkTerms.Marked, PeriodMarksTerms.RulesSet, PeriodMarksTerms.Over, FinalMarkTerms.Belongs, FinalMarkTerms.Attended],
        Breach = [PeriodMarksTerms.TooFew],
        Bearer = Teacher,
        Repair = static (in FinalMarkCase c) => "внести недостающие отметки или оставить «н/а»",
    };

    /// <summary>The final mark follows from the marks, or says why it does not (<c>base</c> ОЦ-2).</summary>
    public static readonly Prohibition<FinalMarkCase> FollowsRule = new()
    {
        Id = NormId.Parse("final-mark.follows-rule"),
        Title = "Итоговая отметка следует порядку оценивания или отклоняется от него с причиной",
        Cases = PeriodMarksSource.Instance,
        When = [FinalMarkTerms.PeriodConcerns, FinalMarkTerms.Marked, PeriodMarksTerms.RulesSet, PeriodMarksTerms.FinalGiven],
        Breach = [PeriodMarksTerms.OffRule],
        Bearer = Teacher,
        Repair = static (in FinalMarkCase c) => "выставить итог по порядку оценивания или, где он допускает отклонение, записать причину",
    };
}
