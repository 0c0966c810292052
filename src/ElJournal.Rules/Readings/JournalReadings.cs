using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения пунктов о журнале: open words of single clauses on what is entered in journals, and when.</summary>
public static class JournalReadings
{
    /// <summary>"No later than a day (сутки) after" (<c>lenskaya-2017</c> ЭД-3).</summary>
    public static readonly Reading FullDay = new(
        "G-сутки",
        "Что значит «не позже суток после»?",
        "b",
        new("a", "в течение 24 часов"),
        new("b", "до конца следующего календарного дня"),
        new("c", "до конца следующего учебного дня"))
    {
        Why = "по аналогии со статьёй 4.8 КоАП: срок начинается на следующий день и кончается в 24 часа последних суток; считается и там, где известна только дата",
    };

    /// <summary>"At each lesson" (<c>aleksandrovskaya-2021</c> 4-teacher…).</summary>
    public static readonly Reading AtLesson = new(
        "aleks-4-teacher",
        "Что значит «на каждом уроке»?",
        "a",
        new("a", "до конца дня урока"),
        new("b", "до конца урока"),
        new("c", "срока нет"))
    {
        Why = "строже — дело школы: «на уроке» противопоставлено «потом», а не звонку",
    };

    /// <summary>Which marks count among those given at a lesson (<c>saki-2020</c> 6.1c leaves out the works of 6.1a).</summary>
    public static readonly Reading Given = new(
        "G-given",
        "Какие отметки урока вносят в этот срок?",
        "a",
        new("a", "все, полученные на уроке"),
        new("b", "все, кроме отметок за письменные контрольные: у них свой срок"),
        new("c", "все, кроме отметок за любые письменные работы: у них свой срок"))
    {
        Why = "пункт говорит обо всех отметках урока; где у контрольных свой срок, пакет выбирает иначе",
    };

    /// <summary>Whose absence the substitute of the clause stands in for (<c>saki-2020</c> 7).</summary>
    public static readonly Reading Absence = new(
        "saki-7",
        "Какое отсутствие основного учителя имеет в виду пункт?",
        "a",
        new("a", "только болезнь"),
        new("b", "любое по уважительной причине"))
    {
        Why = "пункт называет болезнь",
    };

    /// <summary>"After the result is obtained" (<c>lenskaya-2017</c> ЭД-3).</summary>
    public static readonly Reading Obtained = new(
        "lenskaya-ЭД-3",
        "Когда итог получен?",
        "a",
        new("a", "когда он впервые стоит в записях: внесён или уже виден семье"),
        new("b", "когда он внесён в журнал"),
        new("c", "когда его решили или прислали извне, когда бы его ни внесли"))
    {
        Why = "раньше первой записи о нём ничего не известно; когда итог решили, журнал не хранит",
    };

    /// <summary>"In time" of a substitution (<c>elista-2023</c> 5.4).</summary>
    public static readonly Reading SubstitutionInTime = new(
        "elista-5.4",
        "Что значит «своевременно» о замене?",
        "a",
        new("a", "срока нет, но урок прошёл, а замены нет — замечание"),
        new("b", "до начала урока"),
        new("c", "до конца дня урока"))
    {
        Why = "приказ момента не называет; что замены нет вовсе, замечание при любом прочтении",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [FullDay, AtLesson, Given, Absence, Obtained, SubstitutionInTime];
}
