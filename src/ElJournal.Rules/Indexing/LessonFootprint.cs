namespace ElJournal.Rules.Indexing;

/// <summary>What the whole school needs to know of a lesson.</summary>
/// <param name="Day">Number of the day in the year.</param>
/// <param name="Slot">When in the day it is, and who taught it.</param>
internal readonly record struct LessonFootprint(int Day, LessonSlot Slot)
{
    /// <summary>Orders lessons by day and beginning.</summary>
    internal static int ByDayAndStart(LessonFootprint left, LessonFootprint right)
    {
        var byDay = left.Day.CompareTo(right.Day);
        return byDay != 0 ? byDay : left.Slot.Start.CompareTo(right.Slot.Start);
    }
}
