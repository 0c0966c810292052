using ElJournal.Rules.Norms;

namespace ElJournal.Benchmarks.Hand;

/// <summary>What a hand-written audit gathers: counts by norm and verdict, breaches, and cases that could not be judged.</summary>
internal sealed class HandTally(int norms)
{
    internal int[] Counts { get; } = new int[norms * VerdictNames.Count];

    /// <summary>Gets the breaches of the part at hand.</summary>
    internal List<HandFinding> Findings { get; } = [];

    /// <summary>Gets how many breaches were handed on.</summary>
    internal int Reported { get; private set; }

    internal List<(int Norm, string Case)> Gaps { get; } = [];

    internal int Of(int norm, Verdict verdict) => Counts[(norm * VerdictNames.Count) + (int)verdict];

    internal void Count(int norm, Verdict verdict) => Counts[(norm * VerdictNames.Count) + (int)verdict]++;

    /// <summary>Hands the breaches of a part on, as one that writes a file would, and forgets them.</summary>
    internal void Flush()
    {
        Reported += Findings.Count;
        Findings.Clear();
    }

    internal void Add(HandTally other)
    {
        for (var i = 0; i < Counts.Length; i++)
        {
            Counts[i] += other.Counts[i];
        }

        Reported += other.Reported;
        Gaps.AddRange(other.Gaps);
    }
}
