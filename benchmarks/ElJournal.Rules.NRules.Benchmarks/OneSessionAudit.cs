using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Runs;
using ElJournal.Rules.NRules.Translation;
using NRules;

namespace ElJournal.Rules.NRules.Benchmarks;

/// <summary>What <see cref="PreparedNRulesAudit"/> does not do: all parts of the school as facts of one session, with the rules of every scope.</summary>
internal sealed class OneSessionAudit
{
    private readonly ISessionFactory factory;
    private readonly ImmutableArray<(Partition Part, ImmutableArray<ICaseLoader> Loaders)> parts;

    internal OneSessionAudit(PreparedAudit prepared)
    {
        var scopes = PlanTranslator.Translate(prepared.Plan);
        factory = new RuleCompiler().Compile(scopes.Values.SelectMany(s => s.Rules));
        parts = [.. prepared.Parts.Select(part => (part, scopes[part.Scope].Loaders.ToImmutableArray()))];
    }

    internal NRulesAudit Run()
    {
        var results = new List<PartResult>(parts.Length);
        var facts = new List<object>();
        foreach (var (part, loaders) in parts)
        {
            var result = new PartResult(keepsDuties: false);
            results.Add(result);
            foreach (var loader in loaders)
            {
                loader.Load(in part, result, facts);
            }
        }

        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return new NRulesAudit(results);
    }
}
