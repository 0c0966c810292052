using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Часы школы: the real time, or, for a demo, a time that runs as fast and began on a day of its school year.</summary>
/// <remarks>Whole milliseconds: more would only lengthen the log. Safe on any thread.</remarks>
/// <param name="clock">The clock behind it.</param>
/// <param name="shift">By how much it runs behind; zero for a real school.</param>
internal sealed class ShiftedClock(IClock clock, Duration shift) : IClock
{
    private const long TicksInMillisecond = NodaConstants.TicksPerMillisecond;

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        var ticks = (clock.GetCurrentInstant() - shift).ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks - (ticks % TicksInMillisecond));
    }
}
