using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Monitoring;

/// <summary>How a lesson moved: on which days it came, went, or has other hours or another teacher.</summary>
internal readonly struct SlotChange
{
    /// <summary>Compares a lesson before and after a change.</summary>
    internal SlotChange(SchoolRegister register, Journal journal, LessonEntry? before, LessonEntry? after)
    {
        var was = before is null ? null : SchoolIndexBuilder.FootprintOf(register, journal, before);
        var now = after is null ? null : SchoolIndexBuilder.FootprintOf(register, journal, after);
        IsNone = was == now;
        ImmutableArray<int> days = [.. new[] { before, after }.OfType<LessonEntry>().Select(e => register.Year.DayOf(e.Date)).Distinct()];

        // A cancelled lesson has no hours, but works may be of its day.
        HourDays = Hours(was) == Hours(now) && before?.Date == after?.Date ? [] : days;
        SlotDays = IsNone ? [] : days;
        Teachers = IsNone ? [] : [.. new[] { was, now }.OfType<LessonFootprint>().Select(f => f.Slot.Teacher).Where(t => t >= 0).Distinct()];
    }

    /// <summary>Gets a value indicating whether it did not move at all.</summary>
    internal bool IsNone { get; }

    /// <summary>Gets the days on which it came, went, or has other hours.</summary>
    internal ImmutableArray<int> HourDays { get; }

    /// <summary>Gets the days on which it came, went, or has other hours or another teacher.</summary>
    internal ImmutableArray<int> SlotDays { get; }

    /// <summary>Gets who taught it before or teaches it now.</summary>
    internal ImmutableArray<int> Teachers { get; }

    private static (int Day, int Start, int End)? Hours(LessonFootprint? lesson) => lesson is { } known ? (known.Day, known.Slot.Start, known.Slot.End) : null;
}
