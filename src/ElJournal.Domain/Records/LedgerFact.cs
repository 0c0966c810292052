using ElJournal.Domain.Journals;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Факт ведомости: a fact of the school year that stands in no journal, such as a message, a check or a copy of the archive.</summary>
/// <remarks>
/// <para>A fact knows two times apart: when the thing itself was done, where that is an instant (a message was sent, a copy made), and when it was entered (<see cref="Recorded"/>). Either may be unknown, and then
/// stays unknown. A later stage of its life (a hand-over, a correction) is an instant that is null as long as it is not reached.</para>
/// <para>Two entries with equal key and different time of entry are an entry and its correction. Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public abstract record LedgerFact
{
    private protected LedgerFact()
    {
    }

    /// <summary>Gets when and by whom it was entered.</summary>
    public Provenance Recorded { get; init; }

    /// <summary>Gets what tells the fact from others of its kind, and orders them.</summary>
    public abstract LedgerKey Key { get; }

    /// <summary>Gets when the thing itself was done: before that it could be on no record. Null when it is no matter of an instant, or nobody knows.</summary>
    private protected virtual Instant? DoneAt => null;

    /// <summary>Gives what was on record of the fact at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The fact without the stages that were reached later; the same object when there is none; null when the fact was not on record yet. What cannot be dated is not hidden.</returns>
    public LedgerFact? KnownAt(Instant instant) => Recorded.IsKnownAt(instant) && !(DoneAt > instant) ? Until(instant) : null;

    /// <summary>Names everything the fact refers to.</summary>
    internal virtual void Refer(ILedgerReferences to)
    {
    }

    /// <summary>Gives the fact without the stages reached after an instant.</summary>
    private protected virtual LedgerFact Until(Instant instant) => this;
}
