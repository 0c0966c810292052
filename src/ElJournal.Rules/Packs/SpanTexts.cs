using ElJournal.Domain;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Packs;

/// <summary>Сроки действия словами.</summary>
public static class SpanTexts
{
    /// <summary>Says on which days something is in force: «с 01.09.2023 по 31.05.2024».</summary>
    /// <param name="span">The days.</param>
    /// <returns>The text; «всегда» when both ends are open.</returns>
    public static string Of(DateSpan span) => (span.From, span.To) switch
    {
        (null, null) => "всегда",
        ({ } from, null) => $"с {Wording.Of(from)}",
        (null, { } to) => $"по {Wording.Of(to)}",
        ({ } from, { } to) => $"с {Wording.Of(from)} по {Wording.Of(to)}",
    };
}
