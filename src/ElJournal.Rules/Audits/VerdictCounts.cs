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
    public int Of(int binding, bool isAdvice, Verdict verdict) => counts[IndexOf(binding, isAdvice, verdict)];

    internal void Add(int binding, bool isAdvice, Verdict verdict) => counts[IndexOf(binding, isAdvice, verdict)]++;

    internal void Add(VerdictCounts other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }
    }

    private static int IndexOf(int binding, bool isAdvice, Verdict verdict) => (((binding * 2) + (isAdvice ? 1 : 0)) * VerdictNames.Count) + (int)verdict;
}
