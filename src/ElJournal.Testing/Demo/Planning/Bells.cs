using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>The bells: two shifts of nine lessons, shorter lessons on a short day.</summary>
internal static class Bells
{
    internal const int Slots = 9;

    private static readonly int[] FirstShift = [0, 55, 120, 185, 240, 295, 350, 405, 460];

    internal static IEnumerable<BellSlot> Schedule(int shifts) =>
        from shift in Enumerable.Range(1, shifts)
        from number in Enumerable.Range(1, Slots)
        let times = Times(shift, number, isShort: false)
        select new BellSlot(shift, number, times.Start, times.End);

    internal static (LocalTime Start, LocalTime End) Times(int shift, int number, bool isShort)
    {
        var (origin, minutes, length) = (shift, isShort) switch
        {
            (1, false) => (new LocalTime(8, 30), FirstShift[number - 1], 45),
            (1, true) => (new LocalTime(8, 30), (number - 1) * 40, 30),
            (_, false) => (new LocalTime(13, 30), (number - 1) * 50, 40),
            (_, true) => (new LocalTime(13, 30), (number - 1) * 40, 30),
        };
        var start = origin.PlusMinutes(minutes);
        return (start, start.PlusMinutes(length));
    }
}
