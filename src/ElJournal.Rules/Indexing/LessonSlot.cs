using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>When in the day a lesson is, and who teaches it: most lessons of a journal share a few of these.</summary>
/// <param name="Start">Second of the day at which it begins, or -1 when not on record.</param>
/// <param name="End">Second of the day at which it ends, or -1 when not on record.</param>
/// <param name="Teacher">Ordinal of who taught it, or -1 when not on record.</param>
internal readonly record struct LessonSlot(int Start, int End, int Teacher)
{
    /// <summary>Gives the second of the day of a time, or -1 when it is not on record.</summary>
    internal static int SecondOf(LocalTime? time) => time is { } known ? (int)(known.NanosecondOfDay / NodaConstants.NanosecondsPerSecond) : -1;
}
