using ElJournal.Domain.Coverage;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь домашней нагрузки: how long the homework of a day takes, by grade.</summary>
public static class HomeworkLoadTerms
{
    private const FactKinds Reads = FactKinds.Homework | FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Journals | FactKinds.Classes | FactKinds.Enrolments | FactKinds.Subgroups;

    /// <summary>Homework takes more minutes than the grade of the class allows, by the reading that holds.</summary>
    public static readonly Choice<Term<SchoolCase<ClassLoad>>> TooLong = new(
        FederalReadings.FirstGrade,
        ("a", Longer("class-load.homework-too-long", "заданное на дом в этот день занимает больше, чем положено классу", minutesOfFirst: 60)),
        ("b", Longer("class-load.homework-too-long-or-any", "заданное на дом в этот день занимает больше, чем положено классу, а в первом классе что-то задано", minutesOfFirst: 0)));

    private static Term<SchoolCase<ClassLoad>> Longer(string id, string wording, int minutesOfFirst) => new(
        id,
        wording,
        Reads,
        (in SchoolCase<ClassLoad> c) => LimitOf(c.Subject.Class.Grade, minutesOfFirst) is { } limit ? c.Subject.Homework.Exceed(limit) : Truth.Unknown)
    {
        Blames = FactKinds.Homework,
        UnknownBecause = "на сколько минут рассчитаны задания или какой это класс, не указано",
        Values = static (in SchoolCase<ClassLoad> c) => FormattableString.Invariant($"не меньше {c.Subject.Homework.AtLeast} мин."),
    };

    /// <summary>Gives how many minutes homework may take in a grade; null where nobody says.</summary>
    private static int? LimitOf(int? grade, int minutesOfFirst) => grade switch
    {
        1 => minutesOfFirst,
        2 or 3 => 90,
        4 or 5 => 120,
        6 or 7 or 8 => 150,
        9 or 10 or 11 => 210,
        _ => null,
    };
}
