using ElJournal.Rules.Cases;
using ElJournal.Rules.Plans;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>A compiled regulation as NRules rules, by scope: a session holds the cases of one part of the school and needs the rules about such parts only.</summary>
internal sealed class PlanTranslator : IPlanVisitor
{
    private readonly Dictionary<CaseScope, ScopeRules> scopes = [];
    private int kinds;

    internal static IReadOnlyDictionary<CaseScope, ScopeRules> Translate(Plan plan)
    {
        var translator = new PlanTranslator();
        plan.Accept(translator);
        return translator.scopes;
    }

    public void Visit<TCase>(PlannedCases<TCase> cases)
        where TCase : struct, ICase
    {
        if (!scopes.TryGetValue(cases.Source.Scope, out var scope))
        {
            scopes.Add(cases.Source.Scope, scope = new ScopeRules());
        }

        scope.Loaders.Add(new CaseLoader<TCase>(cases.Source));
        scope.Rules.AddRange(cases.Norms.SelectMany(norm => new NormTranslator<TCase>(norm, kinds).Translate()));
        kinds++;
    }
}
