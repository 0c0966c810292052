using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Audits;

/// <summary>Счётчики: how often each verdict was given, by binding, and apart where it was advice.</summary>
/// <remarks>Filled while an audit runs, only read afterwards. Compared by reference.</remarks>
public sealed class VerdictCounts
{
    private readonly int[] counts;

    internal VerdictCounts(int bindings) => counts = new int[bindings * 2 * VerdictNames.Count];

    /// <summary>Gives how often a verdict was given.</summary>
    /// <param name="binding">Number of the binding in <see cref="Packs.Regulation.Bindings"/>.</param>
    /// <param name="isAdvice">Whether the norm was advice.</param>
    /// <param name="verdict">The verdict.</param>
    /// <returns>How often.</returns>
    public int Of(int binding, bool isAdvice, Verdict verdict) => counts[RowOf(binding, isAdvice) + (int)verdict];

    /// <summary>Gives where the counters of a binding begin.</summary>
    internal static int RowOf(int binding, bool isAdvice) => ((binding * 2) + (isAdvice ? 1 : 0)) * VerdictNames.Count;

    internal void Add(int row, Verdict verdict) => counts[row + (int)verdict]++;

    internal void Clear() => Array.Clear(counts);

    internal void Add(VerdictCounts other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }
    }

    /// <summary>Takes away what was counted elsewhere.</summary>
    internal void Subtract(VerdictCounts other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] -= other.counts[i];
        }
    }

    /// <summary>Gives counters with the same numbers.</summary>
    internal VerdictCounts Copy()
    {
        var copy = new VerdictCounts(counts.Length / (2 * VerdictNames.Count));
        copy.Add(this);
        return copy;
    }
}
