using NodaTime;

namespace ElJournal.Domain.People;

/// <summary>Приказ о движении: the director's order that an enrolment rests on.</summary>
/// <remarks>Immutable, safe on any thread; equal when number and date are.</remarks>
public sealed record MovementOrder
{
    /// <summary>Makes an order.</summary>
    /// <param name="number">Its number, not empty.</param>
    /// <param name="date">Its date, or null when not recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="number"/> is empty.</exception>
    public MovementOrder(string number, LocalDate? date)
    {
        Preconditions.That(!string.IsNullOrWhiteSpace(number), nameof(number), "An order needs a number.");
        (Number, Date) = (number, date);
    }

    /// <summary>Gets the number.</summary>
    public string Number { get; }

    /// <summary>Gets the date, or null when not recorded.</summary>
    public LocalDate? Date { get; }
}
