using ElJournal.Domain.Records;

namespace ElJournal.Domain.Materials;

/// <summary>Материал: something to be read, watched or done, or a document, that the journal keeps for somebody: its words, where it is found, or a file.</summary>
/// <remarks>For whom it is kept tells its type: a journal, the school, one person. A later entry of the same id revises it; none is overwritten. Immutable, safe on any thread; equal when all members are.</remarks>
public abstract record Material : LedgerFact
{
    private protected Material(MaterialId id, MaterialContent content)
    {
        Preconditions.That(id != default, nameof(id), "A material needs an id.");
        (Id, Content) = (id, content);
    }

    /// <summary>Gets the id.</summary>
    public MaterialId Id { get; }

    /// <summary>Gets what it is: title, words, link, file.</summary>
    public MaterialContent Content
    {
        get;
        init => field = Preconditions.NotNull(value);
    }

    /// <inheritdoc/>
    public sealed override LedgerKey Key => new(Id.Value);
}
