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

    /// <summary>"No later than after the end" of all lessons (<c>lenskaya-2017</c> 2.2a): the moment that counts.</summary>
    public static readonly Reading AfterLast = new(
        "lenskaya-2.2a-moment",
        "Что значит «не позже чем после окончания всех занятий»?",
        "a",
        new("a", "до конца последнего занятия; сам этот миг ещё вовремя"),
        new("b", "после него тоже, но в тот же день"))
    {
        Why = "второе ничего не прибавило бы к сроку «в день урока», который стоит рядом",
    };

    /// <summary>«Занятия», not «уроки» (<c>lenskaya-2017</c> 2.2a): which count.</summary>
    public static readonly Reading LastKinds = new(
        "lenskaya-2.2a-kinds",
        "Какие занятия учащихся считать?",
        "a",
        new("a", "все, какие школа ведёт в системе, и внеурочные тоже"),
        new("b", "уроки, элективные курсы и факультативы"),
        new("c", "только уроки из классных журналов"))
    {
        Why = "сказано «занятия», а не «уроки»; ведёт ли школа внеурочные в системе, решает она сама",
    };

    /// <summary>"Of those pupils" (<c>lenskaya-2017</c> 2.2a): whose last lesson ends the term.</summary>
    public static readonly Reading LastPupil = new(
        "lenskaya-2.2a-pupils",
        "Чьё последнее занятие, если учащиеся расходятся в разное время?",
        "a",
        new("a", "того, кто уходит последним"),
        new("b", "того, кто уходит первым"))
    {
        Why = "пока занят хоть один из них, занятия этих учащихся не кончились",
    };

    /// <summary>Planned or actual timetable (<c>lenskaya-2017</c> 2.2a).</summary>
    public static readonly Reading LastTimetable = new(
        "lenskaya-2.2a-timetable",
        "По какому расписанию считать занятия?",
        "a",
        new("a", "как они прошли: отменённое не в счёт"),
        new("b", "как они стояли в расписании: и отменённое в счёт"))
    {
        Why = "окончание занятий — событие дня, а не строка плана",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [AtEntry, ByFact, Early, Ahead, AfterLast, LastKinds, LastPupil, LastTimetable];
}
