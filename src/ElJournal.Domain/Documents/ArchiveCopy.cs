using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Архивная копия: a copy of the data on a medium in a room.</summary>
/// <remarks>Copies of one archive share its <see cref="Archive"/>. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record ArchiveCopy : LedgerFact
{
    /// <summary>Makes a copy.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="archive">What was copied.</param>
    /// <param name="medium">On which medium, as the school calls it; not empty.</param>
    /// <exception cref="ArgumentException">An id is default, or <paramref name="medium"/> is empty.</exception>
    public ArchiveCopy(ArchiveCopyId id, ArchiveId archive, string medium)
    {
        Preconditions.That(id != default, nameof(id), "A copy needs an id.");
        Preconditions.That(archive != default, nameof(archive), "A copy needs an archive.");
        Preconditions.That(!string.IsNullOrWhiteSpace(medium), nameof(medium), "A copy needs a medium.");
        (Id, Archive, Medium) = (id, archive, medium);
    }

    /// <summary>Gets the id.</summary>
    public ArchiveCopyId Id { get; }

    /// <summary>Gets what was copied.</summary>
    public ArchiveId Archive { get; }

    /// <summary>Gets on which medium.</summary>
    public string Medium { get; }

    /// <summary>Gets when it was made; null when nobody knows.</summary>
    public Instant? MadeAt { get; init; }

    /// <summary>Gets in which room it is kept, or null when not recorded.</summary>
    public string? Room { get; init; }

    /// <summary>Gets when its integrity was verified; null when it was not.</summary>
    public Instant? VerifiedAt { get; init; }

    /// <summary>Gets the digest of the copy, or null.</summary>
    public string? Digest { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => MadeAt;

    private protected override LedgerFact Until(Instant instant) => VerifiedAt > instant ? this with { VerifiedAt = null } : this;
}
