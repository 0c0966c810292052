using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Families;

/// <summary>Представительство: a guardian represents a pupil from one day to another.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is all of guardian, pupil and span.</remarks>
public sealed record Guardianship : LedgerFact
{
    /// <summary>Makes a guardianship.</summary>
    /// <param name="guardian">Who represents.</param>
    /// <param name="pupil">Whom.</param>
    /// <param name="span">From when until when, both days inclusive.</param>
    /// <exception cref="ArgumentException">An id is default.</exception>
    public Guardianship(GuardianId guardian, PupilId pupil, DateSpan span = default)
    {
        Preconditions.That(guardian != default, nameof(guardian), "A guardianship needs a guardian.");
        Preconditions.That(pupil != default, nameof(pupil), "A guardianship needs a pupil.");
        (Guardian, Pupil, Span) = (guardian, pupil, span);
    }

    /// <summary>Gets who represents.</summary>
    public GuardianId Guardian { get; }

    /// <summary>Gets who is represented.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets from when until when, both days inclusive.</summary>
    public DateSpan Span { get; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Guardian.Value, From: Span.From, To: Span.To, Second: Pupil.Value);

    internal override void Refer(ILedgerReferences to) => to.Pupil(Pupil);
}
