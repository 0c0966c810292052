using NRules.RuleModel;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>The rules about parts of one scope, and what their facts are made by.</summary>
internal sealed class ScopeRules
{
    internal List<ICaseLoader> Loaders { get; } = [];

    internal List<IRuleDefinition> Rules { get; } = [];
}
