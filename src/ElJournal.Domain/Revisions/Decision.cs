using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions;

/// <summary>Решение принять: the revisions that a submission comes to, and the year with them.</summary>
/// <remarks>Nothing is done yet: whoever keeps the year stores the revisions, and then takes <see cref="After"/> for its state. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Decision
{
    internal Decision(ImmutableArray<Revision> revisions, RevisedYear after) => (Revisions, After) = (revisions, after);

    /// <summary>Gets the revisions, at least one, in the order in which they are to be stored.</summary>
    public ImmutableArray<Revision> Revisions { get; }

    /// <summary>Gets the year with the revisions folded in.</summary>
    public RevisedYear After { get; }

    /// <summary>Gets the journals in whose content something changes; its thematic plan included; the register and the other ledgers name none.</summary>
    public ImmutableHashSet<JournalId> Journals =>
    [
        .. from revision in Revisions
           let kind = revision.Address.Kind
           where kind.IsInJournal
           from fact in new[] { revision.Before, revision.After }
           where fact is not null
           select kind.PlaceOf(fact, After).Journal into journal
           where journal is not null
           select journal.Value,
    ];

    /// <summary>Gets how the rows of the record change, revision by revision: what keeps an audit current.</summary>
    public IEnumerable<RowChange> RowChanges => Revisions.SelectMany(RowChangesOf);

    private IEnumerable<RowChange> RowChangesOf(Revision revision)
    {
        var held = After.Find(revision.Address)!.History.First(h => h.Revision == revision);
        return RecordRows.Between(held.Previous, held);
    }
}
