using ElJournal.Domain;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Instants as readers at the school write them.</summary>
internal static class LocalTimes
{
    /// <summary>Writes an instant; the start of a day, which is the end of the one before, is written as that end.</summary>
    internal static string Of(Instant instant, SchoolClock clock) =>
        clock.DateOf(instant) is var date && instant == clock.StartOfDay(date) ? $"конец дня {Wording.Of(date.PlusDays(-1))}" : Wording.Of(clock.LocalOf(instant));
}
