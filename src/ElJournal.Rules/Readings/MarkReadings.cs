using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения правил оценивания: open words of the base pack.</summary>
public static class MarkReadings
{
    /// <summary>How many marks of the last week are a surge (<c>base</c> ОЦ-5).</summary>
    public static readonly Reading LastWeekSurge = new(
        "base-ОЦ-5",
        "Какая доля отметок периода за последнюю неделю — наплыв?",
        "a",
        new("a", "больше половины"),
        new("b", "больше трети"))
    {
        Why = "больше половины — уже не случайность",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [LastWeekSurge];
}
