using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Закрытие журнала: from an instant on, nothing more is entered in a journal, or in all of them.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is journal and instant.</remarks>
public sealed record JournalClosing : LedgerFact
{
    /// <summary>Makes a closing.</summary>
    /// <param name="journal">Which journal; null for the whole year.</param>
    /// <param name="closedAt">When.</param>
    public JournalClosing(JournalId? journal, Instant closedAt) => (Journal, ClosedAt) = (journal, closedAt);

    /// <summary>Gets which journal; null for the whole year.</summary>
    public JournalId? Journal { get; }

    /// <summary>Gets when it was closed.</summary>
    public Instant ClosedAt { get; }

    /// <summary>Gets who closed it, or null when not recorded.</summary>
    public StaffId? By { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Journal?.Value ?? "", At: ClosedAt);

    private protected override Instant? DoneAt => ClosedAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Journal(Journal);
        to.Staff(By);
    }
}
