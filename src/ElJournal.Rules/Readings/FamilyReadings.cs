using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения о семьях и классах: messages, checks, printouts and contacts.</summary>
public static class FamilyReadings
{
    /// <summary>Both topics in one message, or spread (<c>saki-2020</c> 8.4).</summary>
    public static readonly Reading MessageTopics = new(
        "saki-8.4-topics",
        "Могут ли успеваемость и поведение стоять в разных сообщениях?",
        "a",
        new("a", "могут, если оба отправлены в этот месяц"),
        new("b", "нет: обе темы в одном сообщении"))
    {
        Why = "акт называет обе темы, но не говорит, что сообщение одно",
    };

    /// <summary>A pupil of part of a month (<c>saki-2020</c> 8.4).</summary>
    public static readonly Reading PartOfMonth = new(
        "saki-8.4-part",
        "О ком пишут, если обучающийся учился в классе не весь месяц?",
        "a",
        new("a", "о том, кто числится в последний учебный день месяца"),
        new("b", "о каждом, кто числился хотя бы в один учебный день месяца"),
        new("c", "только о том, кто числился во все учебные дни месяца"))
    {
        Why = "об ушедшем в другую школу писать поздно, о пришедшем — уже есть что",
    };

    /// <summary>How often factual data are checked (<c>saki-2020</c> 8.5, <c>elista-2023</c> 7.1).</summary>
    public static readonly Reading DataCheck = new(
        "G-data-check",
        "Как часто проверяют, не устарели ли данные, если акт этого не говорит или говорит «в течение года»?",
        "a",
        new("a", "достаточно одной проверки за учебный год"),
        new("b", "в каждом учебном периоде"),
        new("c", "в каждом календарном месяце, где есть учебный день"),
        new("d", "постоянно: срока нет, считается любая проверка"))
    {
        Why = "меньше одного раза в год проверкой не назовёшь, а чаще акт не требует",
    };

    /// <summary>"Factual data" (<c>krasnomakskaya-2021</c> 6.2).</summary>
    public static readonly Reading FactualData = new(
        "krasno-6.2",
        "Что такое «фактические данные», которые проверяют?",
        "a",
        new("a", "личные данные учащихся класса и их родителей"),
        new("b", "все сведения о классе: ещё и его журнал"))
    {
        Why = "пункт говорит о данных людей, а журнал проверяют по другим пунктам",
    };

    /// <summary>By when families are told (<c>krasnomakskaya-2021</c> 6.3).</summary>
    public static readonly Reading ToldBy = new(
        "krasno-6.3",
        "К какому дню родителям говорят, что бумажного журнала нет?",
        "a",
        new("a", "срока нет"),
        new("b", "до конца первого дня учебного года"))
    {
        Why = "приказ дня не называет",
    };

    /// <summary>When the weeks of a new statement begin (<c>lenskaya-2017</c> ЭД-1a).</summary>
    public static readonly Reading FirstWeek = new(
        "lenskaya-ЭД-1a-week",
        "С какой недели распечатки положены тому, кто подал заявление?",
        "a",
        new("a", "с первой полной недели после заявления"),
        new("b", "с той недели, на которую приходится заявление"))
    {
        Why = "за неполную неделю «не реже раза в неделю» ещё не прошло",
    };

    /// <summary>Printed or handed over (<c>lenskaya-2017</c> ЭД-1a).</summary>
    public static readonly Reading PaperGiven = new(
        "lenskaya-ЭД-1a-given",
        "Когда распечатка считается полученной?",
        "a",
        new("a", "когда её вручили"),
        new("b", "когда её напечатали"))
    {
        Why = "семья «получает» результаты, а не школа печатает их",
    };

    /// <summary>"Regularly" told the forecast (<c>lenskaya-2017</c> ЭД-2).</summary>
    public static readonly Reading ForecastTurns = new(
        "lenskaya-ЭД-2",
        "Что значит «регулярно» сообщать прогноз итога за период?",
        "a",
        new("a", "хотя бы раз за каждый период, чей итог прогнозируют"),
        new("b", "хотя бы раз в каждом месяце периода, где есть учебный день"))
    {
        Why = "числа регламент не называет, а прогноз бывает только до конца своего периода: реже раза за период — уже не регулярно",
    };

    /// <summary>A contact that the family entered itself (<c>lenskaya-2017</c> ЭД-4).</summary>
    public static readonly Reading OwnContact = new(
        "lenskaya-ЭД-4",
        "Годится ли контакт, который семья ввела сама?",
        "a",
        new("a", "да, наравне с письменным и подписанным"),
        new("b", "нет, пока семья не подтвердила его письменно или подписью"))
    {
        Why = "регламент сам называет контакты, которые семья ввела (ЭД-4a)",
    };

    /// <summary>Whose data a class teacher corrects (<c>aleksandrovskaya-2021</c> 4-class-weekly).</summary>
    public static readonly Reading Corrector = new(
        "aleks-4-class-weekly",
        "Кто исправляет найденное при проверке журнала класса?",
        "a",
        new("a", "классный руководитель сам"),
        new("b", "учитель, который ведёт журнал"))
    {
        Why = "сказано: исправляет классный руководитель",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [MessageTopics, PartOfMonth, DataCheck, FactualData, ToldBy, FirstWeek, PaperGiven, ForecastTurns, OwnContact, Corrector];
}
