using ElJournal.Rules.Audits;

namespace ElJournal.Benchmarks.Support;

/// <summary>Counts findings and keeps none, as a sink that writes a file would.</summary>
internal sealed class CountingSink : IFindingSink
{
    internal int Count { get; private set; }

    public void Finding(Finding finding) => Count++;

    public void Advice(Finding finding) => Count++;
}
