using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.NRules.Facts;

namespace ElJournal.Rules.NRules.Runs;

/// <summary>Проверка силами NRules: what the built-in engine says, and what own rules found.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class NRulesAudit
{
    internal NRulesAudit(IReadOnlyList<PartResult> parts)
    {
        Findings = [.. parts.SelectMany(p => p.InOrder(isAdvice: false))];
        Advice = [.. parts.SelectMany(p => p.InOrder(isAdvice: true))];
        Own = [.. parts.SelectMany(p => p.Own)];
        Duties = [.. parts.SelectMany(p => p.Duties)];
        Counts = Enum.GetValues<Verdict>().ToFrozenDictionary(v => v, v => parts.Sum(p => p.Counts[(int)v]));
    }

    /// <summary>Gets the findings of binding norms, in the order of the built-in engine.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Gets the remarks of norms that are advice, in the order of the built-in engine.</summary>
    public ImmutableArray<Finding> Advice { get; }

    /// <summary>Gets what own rules found, by part of the school.</summary>
    public ImmutableArray<OwnFinding> Own { get; }

    /// <summary>Gets how often each verdict was given, of binding norms and advice together.</summary>
    public FrozenDictionary<Verdict, int> Counts { get; }

    /// <summary>Gets the verdict on every case; empty unless they were asked for.</summary>
    public ImmutableArray<JudgedCase> Duties { get; }
}
