using NodaTime;

namespace ElJournal.Domain.Time;

/// <summary>Строка расписания звонков: when the lesson of a number begins and ends in a shift.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record BellSlot
{
    /// <summary>Makes a slot.</summary>
    /// <param name="shift">The shift, 1 or more.</param>
    /// <param name="number">Number of the lesson in the shift, 0 to 20.</param>
    /// <param name="start">Local time at which it begins.</param>
    /// <param name="end">Local time at which it ends.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="ArgumentException">The slot ends before it begins.</exception>
    public BellSlot(int shift, int number, LocalTime start, LocalTime end)
    {
        Shift = Preconditions.InRange(shift, 1, 3);
        Number = Preconditions.InRange(number, 0, 20);
        Preconditions.That(end > start, nameof(end), $"A lesson ends before it begins. Start={start:r}, End={end:r}");
        (Start, End) = (start, end);
    }

    /// <summary>Gets the shift.</summary>
    public int Shift { get; }

    /// <summary>Gets the number of the lesson in the shift.</summary>
    public int Number { get; }

    /// <summary>Gets the local time at which the lesson begins.</summary>
    public LocalTime Start { get; }

    /// <summary>Gets the local time at which the lesson ends.</summary>
    public LocalTime End { get; }
}
