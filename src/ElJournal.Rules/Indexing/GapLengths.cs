using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>The longest gaps that readings allow: the last day in time after a day on which the thing was done.</summary>
internal static class GapLengths
{
    internal static LocalDate SevenDays(LocalDate day) => day.PlusDays(7);

    internal static LocalDate ThirtyDays(LocalDate day) => day.PlusDays(30);

    internal static LocalDate Month(LocalDate day) => day.PlusMonths(1);
}
