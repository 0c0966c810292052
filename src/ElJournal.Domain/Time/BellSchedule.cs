using System.Collections.Immutable;

namespace ElJournal.Domain.Time;

/// <summary>Расписание звонков: when lessons begin and end, by shift and number.</summary>
/// <remarks>It serves lessons whose own times are not on record. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class BellSchedule
{
    /// <summary>Makes a schedule.</summary>
    /// <param name="slots">Its slots; each shift and number at most once.</param>
    /// <exception cref="ArgumentException">A shift and number stand twice.</exception>
    public BellSchedule(IEnumerable<BellSlot> slots)
    {
        Slots = [.. Preconditions.NotNull(slots).OrderBy(s => s.Shift).ThenBy(s => s.Number)];
        for (var i = 1; i < Slots.Length; i++)
        {
            Preconditions.That(
                (Slots[i].Shift, Slots[i].Number) != (Slots[i - 1].Shift, Slots[i - 1].Number),
                nameof(slots),
                $"A bell stands twice. Shift={Slots[i].Shift}, Number={Slots[i].Number}");
        }
    }

    /// <summary>Gets the schedule that knows no bell.</summary>
    public static BellSchedule Unknown { get; } = new([]);

    /// <summary>Gets the slots by shift and number.</summary>
    public ImmutableArray<BellSlot> Slots { get; }

    /// <summary>Finds the slot of a lesson.</summary>
    /// <param name="shift">The shift of the class.</param>
    /// <param name="number">Number of the lesson.</param>
    /// <returns>The slot, or null when the schedule does not know it.</returns>
    public BellSlot? Find(int shift, int number)
    {
        foreach (var slot in Slots)
        {
            if (slot.Shift == shift && slot.Number == number)
            {
                return slot;
            }
        }

        return null;
    }
}
