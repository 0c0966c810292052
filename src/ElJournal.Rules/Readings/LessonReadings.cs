using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения об уроках и домашних заданиях: open words of <c>lenskaya-2017</c> 2.1 to 2.3.</summary>
public static class LessonReadings
{
    /// <summary>"From the moment of the entry" (<c>lenskaya-2017</c> 2.1a).</summary>
    public static readonly Reading AtEntry = new(
        "lenskaya-2.1a",
        "Что значит «в момент внесения записи»?",
        "a",
        new("a", "не позже минуты, когда запись впервые сохранена"),
        new("b", "до конца дня, когда запись впервые сохранена"))
    {
        Why = "момент назван один: запись и замена видны вместе; прочтение «в тот же день» ничего не прибавило бы к сроку записи урока",
    };

    /// <summary>"As it happened, not ahead" (<c>lenskaya-2017</c> 2.1b).</summary>
    public static readonly Reading ByFact = new(
        "lenskaya-2.1b",
        "Что значит «по факту, а не наперёд»?",
        "a",
        new("a", "не раньше начала урока"),
        new("b", "не раньше конца урока"),
        new("c", "правдиво; когда внесено, неважно"))
    {
        Why = "урок, который начался, уже факт: отсутствующих отмечают на нём самом",
    };

    /// <summary>Whether homework may stand before the day of its lesson (<c>lenskaya-2017</c> 2.2 against 2.3).</summary>
    public static readonly Reading Early = new(
        "G-early",
        "Засчитывается ли задание, которое внесено до дня урока?",
        "a",
        new("a", "да: раньше срока — не нарушение"),
        new("b", "нет: запись нужна в сам день урока или позже"))
    {
        Why = "тот же акт советует размещать задания заранее; запрещать то, что он советует, он не мог",
    };

    /// <summary>"Ahead of time" (<c>lenskaya-2017</c> 2.3).</summary>
    public static readonly Reading Ahead = new(
        "lenskaya-2.3",
        "Раньше чего размещают задание «заранее»?",
        "a",
        new("a", "раньше дня урока, на котором оно задано"),
        new("b", "раньше начала этого урока"),
        new("c", "раньше дня, на который оно задано"))
    {
        Why = "срок в самый день урока уже есть; «заранее» — это раньше него",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [AtEntry, ByFact, Early, Ahead];
}
