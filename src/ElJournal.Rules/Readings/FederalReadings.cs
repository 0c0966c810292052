using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения федеральных рекомендаций об учебной нагрузке.</summary>
public static class FederalReadings
{
    /// <summary>"Once in 2.5 weeks": how long it is in days.</summary>
    public static readonly Reading Interval = new(
        "federal-2.5-weeks",
        "Сколько дней в «двух с половиной неделях» между контрольными?",
        "a",
        new("a", "не меньше 17 дней: столько в них полных дней"),
        new("b", "не меньше 18 дней: неполный день считается за целый"),
        new("c", "не меньше двух с половиной учебных недель класса, в учебных днях"))
    {
        Why = "столько полных дней в двух с половиной неделях; считать строже — дело школы",
    };

    /// <summary>"In one parallel of classes": whose control works count.</summary>
    public static readonly Reading Parallel = new(
        "federal-parallel",
        "Чьи контрольные считают, говоря о предмете в параллели?",
        "a",
        new("a", "каждого журнала отдельно: ученики пишут только свои"),
        new("b", "всех классов параллели по этому предмету вместе"))
    {
        Why = "нагрузка — дело одного ученика, а он пишет только свои работы",
    };

    /// <summary>Homework of the first grade, of which two sources speak differently.</summary>
    public static readonly Reading FirstGrade = new(
        "federal-grade-1",
        "Сколько задают на дом в первом классе?",
        "a",
        new("a", "не больше часа: столько называют пересказы гигиенических нормативов"),
        new("b", "ничего: в первом классе учатся без домашних заданий"))
    {
        Why = "норматив — предел, а не совет задавать; с самим текстом норматива число не сверено",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [Interval, Parallel, FirstGrade];
}
