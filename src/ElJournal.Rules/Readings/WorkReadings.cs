using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения о работах и отметках: open words on which works are marked, from which day, and where marks are owed at all.</summary>
public static class WorkReadings
{
    /// <summary>Classes and subjects without marks: of no act a clause, and of all acts a question.</summary>
    public static readonly Reading Unmarked = new(
        "G-unmarked",
        "Нужны ли отметки там, где школа их не ставит: в первом классе, в предметах без отметок?",
        "a",
        new("a", "нет: отметки ставят по правилам оценивания школы"),
        new("b", "да: акт исключений не делает"))
    {
        Why = "первый класс учится без отметок по закону, а предметы без отметок называет школа",
    };

    /// <summary>"Works that pupils did": which (<c>lenskaya-2017</c> 2.4).</summary>
    public static readonly Reading Works = new(
        "G-works",
        "За какие работы ждут результата?",
        "a",
        new("a", "за каждую, за которую ставят отметку"),
        new("b", "только за письменные"))
    {
        Why = "акт говорит о работах без оговорки; где он говорит о письменных, школа вправе выбрать второе, но письменная ли работа, данные знают только о контрольных",
    };

    /// <summary>The day of a long work, or of one done at home (<c>lenskaya-2017</c> 2.4).</summary>
    public static readonly Reading LongWork = new(
        "lenskaya-2.4-day",
        "Какой день — день работы, если её выполняли не один урок или дома?",
        "a",
        new("a", "день, когда её сдали или писали в последний раз"),
        new("b", "день урока, на котором её дали"))
    {
        Why = "пока работа не сдана, проверять нечего",
    };

    /// <summary>A pupil who did the work later than the others (<c>lenskaya-2017</c> 2.4).</summary>
    public static readonly Reading OwnDay = new(
        "lenskaya-2.4-own",
        "От какого дня считать тому, кто выполнил работу позже других?",
        "a",
        new("a", "от его собственного дня"),
        new("b", "от общего дня работы"))
    {
        Why = "неделя дана учителю на проверку, а проверять можно то, что написано",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [Unmarked, Works, LongWork, OwnDay];
}
