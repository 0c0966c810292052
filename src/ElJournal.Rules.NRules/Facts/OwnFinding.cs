using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Facts;

/// <summary>Замечание своего правила: what a rule of the school's own found; a rule inserts it, and it stands beside the findings of norms.</summary>
/// <remarks>Two of them are the same when rule and subject are. Immutable, safe on any thread.</remarks>
/// <param name="Rule">The id of the rule: <c>school.same-topic</c>.</param>
/// <param name="About">What it is about, by ids: <c>lesson:L1</c>.</param>
/// <param name="Text">What was found, in Russian, without names of people.</param>
public sealed record OwnFinding(string Rule, string About, string Text) : IIdentityProvider
{
    /// <summary>Gives what a session compares facts by.</summary>
    /// <returns>Rule and subject.</returns>
    public object GetIdentity() => (Rule, About);
}
