using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Benchmarks.Hand;

/// <summary>Keeps every verdict in sixteen bytes, for the engine and for the hand-written audit alike.</summary>
internal readonly struct PackedLedger(List<PackedLedger.Entry> entries) : ILedger, IHandLedger
{
    internal List<Entry> Entries { get; } = entries;

    public void Add(in LedgerEntry entry) => Add(entry.Binding, entry.Case, entry.Verdict, entry.Due.InstantOrNull);

    public void Add(int norm, int number, Verdict verdict, Instant? due) =>
        Entries.Add(new Entry(due?.ToUnixTimeTicks() ?? 0, number, (short)norm, verdict));

    internal readonly record struct Entry(long Due, int Case, short Norm, Verdict Verdict);
}
