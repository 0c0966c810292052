using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The footprints of a journal's lessons, two bytes each where they share a few slots, else four, so that a school of any size fits in memory.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class LessonFootprints
{
    /// <summary>Enough for <see cref="SchoolYear.MaxDays"/>; what is left of the four bytes numbers four million slots.</summary>
    private const int DayBits = 10;

    private const uint DayMask = (1 << DayBits) - 1;

    /// <summary>How many slots can be numbered in what two bytes leave.</summary>
    private const int FewSlots = 1 << (16 - DayBits);

    private readonly ushort[]? narrow;
    private readonly uint[]? wide;
    private readonly LessonSlot[] slots;

    /// <summary>Packs footprints.</summary>
    /// <param name="lessons">The lessons, on days of the school year.</param>
    internal LessonFootprints(IReadOnlyCollection<LessonFootprint> lessons)
    {
        var numbers = new Dictionary<LessonSlot, uint>();
        var packed = new uint[lessons.Count];
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
        Count = packed.Length;
        if (slots.Length <= FewSlots)
        {
            narrow = Array.ConvertAll(packed, p => (ushort)p);
        }
        else
        {
            wide = packed;
        }
    }

    internal int Count { get; }

    internal bool IsEmpty => Count == 0;

    /// <summary>Gets the day of the earliest lesson; null where there is none.</summary>
    internal int? FirstDay => IsEmpty ? null : Enumerable.Range(0, Count).Min(lesson => this[lesson].Day);

    /// <summary>Gets the members of staff who taught at least one of the lessons.</summary>
    internal IEnumerable<int> Teachers => slots.Select(s => s.Teacher).Where(t => t >= 0).Distinct();

    internal LessonFootprint this[int number]
    {
        get
        {
            var packed = narrow is null ? wide![number] : narrow[number];
            return new LessonFootprint((int)(packed & DayMask), slots[packed >> DayBits]);
        }
    }
}
