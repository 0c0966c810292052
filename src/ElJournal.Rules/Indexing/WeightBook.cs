using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Indexing;

/// <summary>The changes of weights by journal.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class WeightBook
{
    private readonly ILookup<JournalId, WeightChange> changes;

    private WeightBook(SchoolIndex school) => changes = school.Ledger<WeightChange>().ToLookup(c => c.Journal);

    internal static WeightBook Of(SchoolIndex school) => school.Parts.Get(static index => new WeightBook(index));

    internal IEnumerable<WeightChange> ChangesIn(JournalId journal) => changes[journal];
}
