using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Takes every verdict of a hand-written audit; a struct, so that the one that keeps nothing costs nothing.</summary>
internal interface IHandLedger
{
    void Add(int norm, int number, Verdict verdict, Instant? due);
}
