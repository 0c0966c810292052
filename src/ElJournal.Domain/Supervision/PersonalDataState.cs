using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Supervision;

/// <summary>Состояние личных данных: whether the data kept on a person were complete when somebody looked; the data themselves are not kept.</summary>
/// <remarks>Several states of one person are its history. Immutable, safe on any thread; equal when all members are. Its key is person, kind and instant.</remarks>
public sealed record PersonalDataState : LedgerFact
{
    /// <summary>Makes a state.</summary>
    /// <param name="person">Whose data.</param>
    /// <param name="kind">Who the person is.</param>
    /// <param name="isComplete">Whether the data are complete.</param>
    /// <exception cref="ArgumentException"><paramref name="person"/> is default.</exception>
    public PersonalDataState(PersonId person, PersonKind kind, bool isComplete)
    {
        Preconditions.That(person != default, nameof(person), "A state needs a person.");
        (Person, Kind, IsComplete) = (person, kind, isComplete);
    }

    /// <summary>Gets whose data.</summary>
    public PersonId Person { get; }

    /// <summary>Gets who the person is.</summary>
    public PersonKind Kind { get; }

    /// <summary>Gets a value indicating whether the data are complete.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets when that was seen; null when nobody knows.</summary>
    public Instant? ConfirmedAt { get; init; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Person.Value, At: ConfirmedAt, Kind: $"{Kind}");

    private protected override Instant? DoneAt => ConfirmedAt;

    internal override void Refer(ILedgerReferences to)
    {
        switch (Kind)
        {
            case PersonKind.Pupil:
                to.Pupil(PupilId.Parse(Person.Value));
                break;
            case PersonKind.Staff:
                to.Staff(StaffId.Parse(Person.Value));
                break;
            case PersonKind.Guardian:
                to.Guardian(GuardianId.Parse(Person.Value));
                break;
            default:
                throw new InvalidOperationException("Unknown kind.");
        }
    }
}
