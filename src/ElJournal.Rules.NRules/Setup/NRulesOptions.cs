using System.Collections.Immutable;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Setup;

/// <summary>Настройки: rules of the school's own, written in NRules' fluent language.</summary>
/// <remarks>
/// <para>A rule may match lessons as they are on record (<see cref="Domain.Records.LessonRecord"/>), cases (<see cref="Facts.CaseFact{TCase}"/>) and, once the norms are judged, their findings
/// (<see cref="Audits.Finding"/>); what it finds it inserts as <see cref="Facts.OwnFinding"/>. It sees one part of the school at a time.</para>
/// <para>Not safe on several threads.</para>
/// </remarks>
public sealed class NRulesOptions
{
    private readonly List<Type> rules = [];

    /// <summary>Adds a rule.</summary>
    /// <typeparam name="TRule">The rule, with a constructor without parameters.</typeparam>
    /// <returns>These options.</returns>
    public NRulesOptions Add<TRule>()
        where TRule : Rule, new()
    {
        rules.Add(typeof(TRule));
        return this;
    }

    internal ImmutableArray<IRuleDefinition> Load()
    {
        if (rules.Count == 0)
        {
            return [];
        }

        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(rules));
        return [.. repository.GetRules()];
    }
}
