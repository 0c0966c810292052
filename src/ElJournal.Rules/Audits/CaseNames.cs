using System.Collections;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Audits;

/// <summary>Names of cases as they came, part of the school by part: a source that says little leaves a million of them, and a list that grows would hold them twice.</summary>
internal sealed class CaseNames : IReadOnlyCollection<CaseName>
{
    private readonly List<CaseName[]> parts = [];

    public int Count { get; private set; }

    public IEnumerator<CaseName> GetEnumerator() => parts.SelectMany(static part => part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(CaseName[] part)
    {
        parts.Add(part);
        Count += part.Length;
    }
}
