using System.Collections.Immutable;
using ElJournal.Domain.Marks;

namespace ElJournal.Rules.Marks;

/// <summary>Правила, применённые к журналу: those by which its marks are judged and where they come from, or why there are none.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AppliedMarkRules
{
    private AppliedMarkRules(MarkRules? rules, ImmutableArray<string> sources, ImmutableArray<string> reasons) => (Rules, Sources, Reasons) = (rules, sources, reasons);

    /// <summary>Gets the rules; null when they are not determined, and then neither are averages nor marks.</summary>
    public MarkRules? Rules { get; }

    /// <summary>Gets where the rules come from, in Russian: a preset by its name, clauses with their documents.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>Gets why there are no rules, in Russian; empty when there are.</summary>
    public ImmutableArray<string> Reasons { get; }

    internal static AppliedMarkRules Of(MarkRules rules, params ImmutableArray<string> sources) => new(rules, sources, []);

    internal static AppliedMarkRules Undetermined(params ImmutableArray<string> reasons) => new(null, [], reasons);
}
