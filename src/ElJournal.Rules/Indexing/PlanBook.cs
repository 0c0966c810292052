using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The thematic plans by journal.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PlanBook
{
    private readonly ILookup<JournalId, PlannedTopic> topics;

    private PlanBook(SchoolIndex school) => topics = school.Ledger<PlannedTopic>().ToLookup(t => t.Journal);

    internal static PlanBook Of(SchoolIndex school) => school.Parts.Get(static index => new PlanBook(index));

    /// <summary>Gives when the first topic of a journal was planned.</summary>
    internal Moment FirstOf(JournalId journal) => Moments.First(topics[journal].Select(t => Moment.OfEntry(t.Recorded.At)));
}
