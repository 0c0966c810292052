using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Documents;

/// <summary>Распечатка: a paper made of the journal, and what became of it.</summary>
/// <remarks>
/// <para>Stages: visa, check, binding, hand-over; a stage whose time is null was not reached, but that who signed or checked may be on record without the time.</para>
/// <para>Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
public sealed record Printout : LedgerFact
{
    /// <summary>Makes a printout.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="kind">What was printed.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is default.</exception>
    public Printout(PrintoutId id, PrintoutKind kind)
    {
        Preconditions.That(id != default, nameof(id), "A printout needs an id.");
        (Id, Kind) = (id, kind);
    }

    /// <summary>Gets the id.</summary>
    public PrintoutId Id { get; }

    /// <summary>Gets what was printed.</summary>
    public PrintoutKind Kind { get; }

    /// <summary>Gets when it was printed; null when nobody knows.</summary>
    public Instant? PrintedAt { get; init; }

    /// <summary>Gets the pupil it is about, or null.</summary>
    public PupilId? Pupil { get; init; }

    /// <summary>Gets the guardian it is for, or null.</summary>
    public GuardianId? Guardian { get; init; }

    /// <summary>Gets the class it is about, or null.</summary>
    public ClassId? Class { get; init; }

    /// <summary>Gets the journal it is about, or null.</summary>
    public JournalId? Journal { get; init; }

    /// <summary>Gets the study period it covers, or null.</summary>
    public PeriodId? Period { get; init; }

    /// <summary>Gets the days it covers; open where not recorded.</summary>
    public DateSpan Span { get; init; }

    /// <summary>Gets the number of pages, at least 1; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? Pages
    {
        get;
        init => field = value is { } count ? Preconditions.InRange(count, 1, int.MaxValue) : null;
    }

    /// <summary>Gets the digest of what was printed, or null.</summary>
    public string? Digest { get; init; }

    /// <summary>Gets who signed it off, or null.</summary>
    public StaffId? VisaBy { get; init; }

    /// <summary>Gets when it was signed off, or null.</summary>
    public Instant? VisaAt { get; init; }

    /// <summary>Gets who checked it, or null.</summary>
    public StaffId? CheckedBy { get; init; }

    /// <summary>Gets when it was checked, or null.</summary>
    public Instant? CheckedAt { get; init; }

    /// <summary>Gets when it was bound, or null.</summary>
    public Instant? BoundAt { get; init; }

    /// <summary>Gets when it was handed over to whom it is for, or null.</summary>
    public Instant? HandedOverAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Id.Value);

    private protected override Instant? DoneAt => PrintedAt;

    internal override void Refer(ILedgerReferences to)
    {
        to.Pupil(Pupil);
        to.Guardian(Guardian);
        to.Class(Class);
        to.Journal(Journal);
        to.Period(Period);
        to.Staff(VisaBy);
        to.Staff(CheckedBy);
    }

    private protected override LedgerFact Until(Instant instant)
    {
        var (isSigned, isChecked) = (!(VisaAt > instant), !(CheckedAt > instant));
        var (isBound, isHandedOver) = (!(BoundAt > instant), !(HandedOverAt > instant));
        return isSigned && isChecked && isBound && isHandedOver ? this : this with
        {
            VisaBy = isSigned ? VisaBy : null,
            VisaAt = isSigned ? VisaAt : null,
            CheckedBy = isChecked ? CheckedBy : null,
            CheckedAt = isChecked ? CheckedAt : null,
            BoundAt = isBound ? BoundAt : null,
            HandedOverAt = isHandedOver ? HandedOverAt : null,
        };
    }
}
