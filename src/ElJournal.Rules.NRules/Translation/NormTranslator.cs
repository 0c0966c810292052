using System.Collections.Immutable;
using System.Linq.Expressions;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.NRules.Facts;
using ElJournal.Rules.Plans;
using ElJournal.Rules.Terms;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>One norm as NRules rules, of which exactly one fires for every case.</summary>
/// <remarks>
/// Each condition asks one term for one answer, in the order of the plan, so that rules of different norms begin alike and NRules asks a question once.
/// A no beats an unknown: the rules of an unknown ask of every other term that it be no "no".
/// </remarks>
internal sealed class NormTranslator<TCase>(PlannedNorm<TCase> norm, int kind)
    where TCase : struct, ICase
{
    private static readonly ParameterExpression Fact = Expression.Parameter(typeof(CaseFact<TCase>), "fact");

    internal IEnumerable<IRuleDefinition> Translate()
    {
        if (!norm.IsInForce)
        {
            return [Rule([], Verdict.NotInForce)];
        }

        var applies = norm.When.Select(term => Is(term, Truth.Yes)).ToImmutableArray();
        var unmet = Unmet([], norm.When, Verdict.NotApplicable);
        return norm.IsDuty
            ? unmet.Append(Rule(applies, null))
            : unmet.Concat(Unmet(applies, norm.Breach, Verdict.Fulfilled)).Append(Rule([.. applies, .. norm.Breach.Select(term => Is(term, Truth.Yes))], Verdict.Violated));
    }

    /// <summary>Gives the rules of the cases in which some of the terms are not yes: by the first that is no, else by the first that is unknown.</summary>
    private IEnumerable<IRuleDefinition> Unmet(ImmutableArray<Expression<Func<CaseFact<TCase>, bool>>> before, ImmutableArray<Term<TCase>> terms, Verdict whenNo)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            yield return Rule([.. before, .. terms[..i].Select(IsNotNo), Is(terms[i], Truth.No)], whenNo);
            yield return Rule([.. before, .. terms[..i].Select(term => Is(term, Truth.Yes)), Is(terms[i], Truth.Unknown), .. terms[(i + 1)..].Select(IsNotNo)], Verdict.Undetermined);
        }
    }

    private IRuleDefinition Rule(ImmutableArray<Expression<Func<CaseFact<TCase>, bool>>> conditions, Verdict? verdict)
    {
        var builder = new RuleBuilder();
        builder.Name($"{norm} {verdict?.ToCode() ?? "by its deadline"}");
        builder.Description(norm.Binding.Norm.Title);
        builder.Tags([norm.Binding.Act, norm.Binding.Clause.Id]);
        var pattern = builder.LeftHandSide().Pattern(typeof(CaseFact<TCase>), Fact.Name!);
        pattern.Condition(Condition(nameof(CaseFact<TCase>.IsOf), norm.Binding.Norm.CaseKind));
        if (norm.FirstDay != int.MinValue || norm.EndDay != int.MaxValue)
        {
            pattern.Condition(Condition(nameof(CaseFact<TCase>.IsWithin), norm.FirstDay, norm.EndDay));
        }

        foreach (var condition in conditions)
        {
            pattern.Condition(condition);
        }

        var outcome = new Outcome<TCase>(norm, kind, verdict);
        Expression<Action<IContext, CaseFact<TCase>>> action = (context, fact) => outcome.Take(fact);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    private static Expression<Func<CaseFact<TCase>, bool>> Is(Term<TCase> term, Truth answer) => Condition(nameof(CaseFact<TCase>.Is), term, answer);

    private static Expression<Func<CaseFact<TCase>, bool>> IsNotNo(Term<TCase> term) => Condition(nameof(CaseFact<TCase>.IsNot), term, Truth.No);

    /// <summary>Constants rather than captured variables: NRules shares conditions that are equal as expressions.</summary>
    private static Expression<Func<CaseFact<TCase>, bool>> Condition(string method, params object[] arguments) =>
        Expression.Lambda<Func<CaseFact<TCase>, bool>>(Expression.Call(Fact, typeof(CaseFact<TCase>).GetMethod(method)!, arguments.Select(Expression.Constant)), Fact);
}
