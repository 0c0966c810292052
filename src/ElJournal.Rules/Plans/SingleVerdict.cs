using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Plans;

/// <summary>The ledger that remembers one binding's verdict.</summary>
internal struct SingleVerdict(int binding) : ILedger
{
    internal Verdict? Verdict { get; private set; }

    public void Add(in LedgerEntry entry) => Verdict = entry.Binding == binding ? entry.Verdict : Verdict;
}
