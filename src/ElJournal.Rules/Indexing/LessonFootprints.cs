using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The footprints of a journal's lessons, four bytes each, so that a school of any size fits in memory.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class LessonFootprints
{
    /// <summary>Enough for <see cref="SchoolYear.MaxDays"/>; what is left of the four bytes numbers four million slots.</summary>
    private const int DayBits = 10;

    private const uint DayMask = (1 << DayBits) - 1;

    private readonly uint[] packed;
    private readonly LessonSlot[] slots;

    /// <summary>Packs footprints.</summary>
    /// <param name="lessons">The lessons, on days of the school year.</param>
    internal LessonFootprints(IReadOnlyCollection<LessonFootprint> lessons)
    {
        var numbers = new Dictionary<LessonSlot, uint>();
        packed = new uint[lessons.Count];
        var count = 0;
        foreach (var lesson in lessons)
        {
            if (!numbers.TryGetValue(lesson.Slot, out var number))
            {
                numbers.Add(lesson.Slot, number = (uint)numbers.Count);
            }

            packed[count++] = (number << DayBits) | (uint)lesson.Day;
        }

        slots = [.. numbers.Keys];
    }

    internal int Count => packed.Length;

    internal bool IsEmpty => packed.Length == 0;

    /// <summary>Gets the day of the earliest lesson; null where there is none.</summary>
    internal int? FirstDay => IsEmpty ? null : (int)packed.Min(static lesson => lesson & DayMask);

    /// <summary>Gets the members of staff who taught at least one of the lessons.</summary>
    internal IEnumerable<int> Teachers => slots.Select(s => s.Teacher).Where(t => t >= 0).Distinct();

    internal LessonFootprint this[int number] => new((int)(packed[number] & DayMask), slots[packed[number] >> DayBits]);
}
