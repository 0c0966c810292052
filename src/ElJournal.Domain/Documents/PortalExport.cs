using ElJournal.Domain.Classes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Выгрузка на портал: what of some days was given out for the portal of state services, when, by whom and to whom.</summary>
/// <remarks>
/// <para>It holds nothing of what was given but the digest of its bytes: equal digests are the same information given again.</para>
/// <para>Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public sealed record PortalExport : LedgerFact
{
    /// <summary>Greatest number of pupils.</summary>
    public const int MaxPupils = 100_000;

    /// <summary>Makes an export.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="recipient">To whom it was given, as the school calls the portal; not empty.</param>
    /// <param name="from">The first day it tells of.</param>
    /// <param name="to">The last day it tells of, inclusive.</param>
    /// <param name="digest">The digest of its bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="digest"/> is default, <paramref name="recipient"/> is empty, or the days end before they begin.</exception>
    public PortalExport(PortalExportId id, string recipient, LocalDate from, LocalDate to, FileDigest digest)
    {
        Preconditions.That(id != default, nameof(id), "An export needs an id.");
        Preconditions.That(!string.IsNullOrWhiteSpace(recipient), nameof(recipient), "An export needs a recipient.");
        Preconditions.That(from <= to, nameof(to), $"An export ends before it begins. From={from:R}, To={to:R}");
        Preconditions.That(digest != default, nameof(digest), "An export needs a digest.");
        (Id, Recipient, From, To, Digest) = (id, recipient, from, to, digest);
    }

    /// <summary>Gets the id.</summary>
    public PortalExportId Id { get; }

    /// <summary>Gets to whom it was given.</summary>
    public string Recipient { get; }

    /// <summary>Gets the first day it tells of.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day it tells of, inclusive.</summary>
    public LocalDate To { get; }

    /// <summary>Gets the digest of its bytes.</summary>
    public FileDigest Digest { get; }

    /// <summary>Gets the class whose pupils it tells of; null for the whole school.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets of how many pupils it tells; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or above <see cref="MaxPupils"/>.</exception>
    public int? Pupils
    {
        get;
        init => field = value is { } count ? Preconditions.InRange(count, 0, MaxPupils) : null;
    }

    /// <summary>Gets when it was given out; null when nobody knows.</summary>
    public Instant? At { get; init; }

    /// <summary>Gets who gave it out, or null when not recorded.</summary>
    public StaffId? Giver { get; init; }

    /// <summary>Gets what the portal answered; null as long as nobody has said.</summary>
    public PortalAnswer? Answer { get; init; }

    /// <summary>Gets when the answer was noted; null when nobody knows, or there is none.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => At;

    /// <summary>Says whether the same information is given to the same recipient.</summary>
    /// <param name="other">Another export.</param>
    /// <returns>Whether recipient and bytes are the same.</returns>
    public bool Repeats(PortalExport other) => Recipient == Preconditions.NotNull(other).Recipient && Digest == other.Digest;

    internal override void Refer(ILedgerReferences to)
    {
        to.Class(Class);
        to.Staff(Giver);
    }

    private protected override LedgerFact Until(Instant instant) => AnsweredAt > instant ? this with { Answer = null, AnsweredAt = null } : this;
}
