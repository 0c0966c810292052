using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>Cases judged at one instant: how often each verdict was given, what somebody must know of, and when a case may turn by itself.</summary>
/// <param name="bindings">The number of bindings of the regulation.</param>
/// <param name="isOnce">Whether a case that comes up again is passed over, so that slices may share cases.</param>
internal sealed class JudgedCases(int bindings, bool isOnce)
{
    private readonly HashSet<(CaseKind Kind, CaseName Name)> seen = [];

    /// <summary>Gets the cases, where each is judged once.</summary>
    internal IReadOnlyCollection<(CaseKind Kind, CaseName Name)> Cases => seen;

    /// <summary>Gets what the engine gathers; of its findings and gaps only those of the case at hand.</summary>
    internal PartitionResult Result { get; } = new(bindings);

    /// <summary>Gets the verdicts that somebody must know of.</summary>
    internal List<(VerdictKey Key, StandingVerdict Verdict)> Standing { get; } = [];

    /// <summary>Gets the instants at which cases may turn though no fact changes.</summary>
    internal List<(Instant At, CaseSlice Slice)> Turns { get; } = [];

    /// <summary>Gets how many cases were judged.</summary>
    internal int Count { get; private set; }

    /// <summary>Begins with a case; says no where it has been judged.</summary>
    internal bool Begin(CaseKind kind, in CaseName name)
    {
        if (isOnce && !seen.Add((kind, name)))
        {
            return false;
        }

        Count++;
        return true;
    }
}
