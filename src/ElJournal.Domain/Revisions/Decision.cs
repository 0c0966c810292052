using System.Collections.Immutable;

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

    /// <summary>Gets how the rows of the record change, revision by revision: what keeps an audit current.</summary>
    public IEnumerable<RowChange> RowChanges => Revisions.SelectMany(RowChangesOf);

    private IEnumerable<RowChange> RowChangesOf(Revision revision)
    {
        var held = After.Find(revision.Address)!.History.First(h => h.Revision == revision);
        return RecordRows.Between(held.Previous, held);
    }
}
