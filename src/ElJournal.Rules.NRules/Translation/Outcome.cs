using ElJournal.Domain.Time.Deadlines;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.NRules.Facts;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>What a rule does where its conditions hold: gives the verdict that they came to, or judges the duty that applies.</summary>
/// <param name="norm">The norm.</param>
/// <param name="kind">Number of the kind of case in the plan.</param>
/// <param name="verdict">The verdict; null where the deadline decides.</param>
internal sealed class Outcome<TCase>(PlannedNorm<TCase> norm, int kind, Verdict? verdict)
    where TCase : struct, ICase
{
    internal void Take(CaseFact<TCase> fact)
    {
        var c = fact.Case;
        DutyJudgement? duty = verdict is null ? norm.Judge(in c) : null;
        var reached = duty?.Verdict ?? verdict!.Value;
        var isReckoned = reached is Verdict.Fulfilled or Verdict.FulfilledLate or Verdict.Pending or Verdict.Overdue;
        fact.Result.Count(norm.Number, fact.Name, reached, isReckoned && duty is { } judged ? judged.Due : Deadline.NotSet);
        if (reached is Verdict.Overdue or Verdict.FulfilledLate or Verdict.Violated)
        {
            fact.Result.Add(kind, fact.Ordinal, norm.Number, norm.IsAdvice, norm.FindingOf(in c, duty));
        }
    }
}
