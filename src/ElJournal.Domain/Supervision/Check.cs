using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Проверка: somebody looked at a journal or at data, whether or not anything was found.</summary>
/// <remarks>What was found is a <see cref="Disagreement"/> or a <see cref="DataChange"/>. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record Check : LedgerFact
{
    /// <summary>Makes a check.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What was looked at.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Check(CheckId id, CheckKind kind)
    {
        Preconditions.That(id != default, nameof(id), "A check needs an id.");
        (Id, Kind) = (id, kind);
    }

    /// <summary>Gets the id.</summary>
    public CheckId Id { get; }

    /// <summary>Gets what was looked at.</summary>
    public CheckKind Kind { get; }

    /// <summary>Gets the class, or null.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the only journal looked at, or null for all.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets when it was made; null when nobody knows.</summary>
    public Instant? MadeAt { get; init; }

    /// <summary>Gets who made it, or null when not recorded.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => MadeAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Class(Class);
        to.Journal(Journal);
        to.Staff(By);
    }
}
