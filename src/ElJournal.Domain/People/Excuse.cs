using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.People;

/// <summary>Уважительная причина: a pupil or a member of staff is excused from one day to another.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is person and first day.</remarks>
public sealed record Excuse : LedgerFact
{
    /// <summary>Makes an excuse.</summary>
    /// <param name="person">Who is excused.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException"><paramref name="person"/> is default, or the excuse ends before it begins.</exception>
    public Excuse(PersonId person, LocalDate from, LocalDate to, ExcuseReason reason)
    {
        Preconditions.That(person != default, nameof(person), "An excuse needs a person.");
        (Person, Span, Reason) = (person, new DateSpan(from, to), reason);
    }

    /// <summary>Gets who is excused.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the days, both ends inclusive and neither open.</summary>
    public DateSpan Span { get; }

    /// <summary>Gets why.</summary>
    public ExcuseReason Reason { get; }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Person.Value, From: Span.From);

    internal override void Refer(ILedgerReferences to) => to.Person(Person, mayBeGuardian: false);
}
