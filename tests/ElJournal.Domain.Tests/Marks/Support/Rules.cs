using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Presets by the names of the worked examples, and their variations.</summary>
internal static class Rules
{
    internal static MarkRules T(int bound) => bound switch
    {
        50 => MarkPresets.Usual,
        60 => MarkPresets.T60,
        65 => MarkPresets.T65,
        70 => MarkPresets.T70,
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };

    internal static MarkRules With(this MarkRules rules, Func<MarkRulesDraft, MarkRulesDraft> change) => change(rules.ToDraft()).Build().Value;

    internal static Func<MarkRulesDraft, MarkRulesDraft> FourFrom(decimal bound) => d => d with { LowerBounds = LowerBounds.Of((3, 2.50m), (4, bound), (5, 4.50m)) };
}
