using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Families;

/// <summary>Заявление родителя: how a guardian wants to be informed of a pupil, from a day on.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is guardian, pupil, kind and date.</remarks>
public sealed record FamilyStatement : LedgerFact
{
    /// <summary>Makes a statement.</summary>
    /// <param name="guardian">Who states it.</param>
    /// <param name="pupil">About whom.</param>
    /// <param name="kind">What is stated.</param>
    /// <param name="date">The date of the statement, the first day on which it holds.</param>
    /// <param name="to">The last day on which it holds, or null as long as it was not withdrawn.</param>
    /// <exception cref="ArgumentException">An id is default, or the statement ends before its date.</exception>
    public FamilyStatement(GuardianId guardian, PupilId pupil, FamilyStatementKind kind, LocalDate date, LocalDate? to = null)
    {
        Preconditions.That(guardian != default, nameof(guardian), "A statement needs a guardian.");
        Preconditions.That(pupil != default, nameof(pupil), "A statement needs a pupil.");
        (Guardian, Pupil, Kind, Span) = (guardian, pupil, kind, new DateSpan(date, to));
    }

    /// <summary>Gets who states it.</summary>
    public GuardianId Guardian { get; }

    /// <summary>Gets about whom.</summary>
    public PupilId Pupil { get; }

    /// <summary>Gets what is stated.</summary>
    public FamilyStatementKind Kind { get; }

    /// <summary>Gets the date of the statement.</summary>
    public LocalDate Date => Span.From!.Value;

    /// <summary>Gets the days on which it holds, from its date on.</summary>
    public DateSpan Span { get; }

    /// <summary>Gets the contact to which information is to go besides the diary; null where none was agreed.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>Gets of what the guardian wants no notices; none when of nothing.</summary>
    public MessageTopics Unwanted { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Guardian.Value, From: Date, Kind: $"{Kind}", Second: Pupil.Value);

    internal override void Refer(ILedgerReferences to)
    {
        to.Guardian(Guardian);
        to.Pupil(Pupil);
    }
}
