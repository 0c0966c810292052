using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

internal readonly struct NoHandLedger : IHandLedger
{
    public void Add(int norm, int number, Verdict verdict, Instant? due)
    {
    }
}
