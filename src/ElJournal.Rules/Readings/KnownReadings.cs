using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Общие прочтения: the closed list of readings that norms rest on.</summary>
public static class KnownReadings
{
    /// <summary>"On the day of the lesson".</summary>
    public static readonly Reading Day = new(
        "G-day",
        "Что значит «в день проведения»?",
        "a",
        new("a", "до конца календарного дня по часам школы"),
        new("b", "до конца рабочего дня учителя"),
        new("c", "до конца последнего урока этих учащихся"))
    {
        Why = "так говорит о дне любой календарь; рабочий день учителя и часы уроков акты не называют",
    };

    /// <summary>"Within one week".</summary>
    public static readonly Reading WeekSpan = new(
        "G-week-span",
        "Как считать срок «в течение недели»?",
        "a",
        new("a", "до конца того же дня следующей недели (день работы не считается)"),
        new("b", "до конца седьмого дня, считая день работы"),
        new("c", "семь раз по 24 часа"),
        new("d", "столько учебных дней, сколько их в неделе класса"))
    {
        Why = "по аналогии со статьёй 14 Трудового кодекса: срок в неделях кончается в тот же день последней недели",
    };

    /// <summary>A term that ends on a day that is not a working day.</summary>
    public static readonly Reading NonWorking = new(
        "G-nonworking",
        "Что если последний день срока нерабочий?",
        "b",
        new("a", "срок не переносится"),
        new("b", "переносится на следующий рабочий день; каникулы и карантин срока не переносят"),
        new("c", "переносится на следующий рабочий день; каникулы тоже переносят"))
    {
        Why = "по аналогии со статьёй 14 Трудового кодекса; в каникулы учителя работают, поэтому каникулы срока не переносят",
    };

    /// <summary>"Weekly", "at least once a week".</summary>
    public static readonly Reading Week = new(
        "G-week",
        "Что значит «не реже раза в неделю»?",
        "a",
        new("a", "в каждой календарной неделе, где есть учебный день"),
        new("b", "без перерыва дольше семи дней"),
        new("c", "в каждой календарной неделе, в каникулы тоже"))
    {
        Why = "неделя — календарная; о каникулах акты молчат, а в них проверять нечего",
    };

    /// <summary>"Parents (legal representatives)".</summary>
    public static readonly Reading Guardian = new(
        "G-guardian",
        "Кому из родителей (законных представителей)?",
        "a",
        new("a", "хотя бы одному"),
        new("b", "каждому"))
    {
        Why = "дело семьи — передать дальше; где акт обещает сведения каждому, пакет это говорит",
    };

    /// <summary>An entry when there is nothing to enter.</summary>
    public static readonly Reading None = new(
        "G-none",
        "Нужна ли запись, когда задания нет или пришли все?",
        "a",
        new("a", "засчитывается явная запись «не задано» или «все присутствуют»"),
        new("b", "засчитывается и пустая запись"),
        new("c", "запись нужна всегда, «не задано» не засчитывается"))
    {
        Why = "явная запись отличает «не задано» от «забыли внести»",
    };

    /// <summary>What shows that a lesson took place.</summary>
    public static readonly Reading Held = new(
        "G-held",
        "Что показывает, что урок состоялся?",
        "a",
        new("a", "расписание: не записанный и не отменённый урок считается проведённым"),
        new("b", "только запись в журнале"))
    {
        Why = "иначе незаписанный урок никогда не оказался бы просрочен; вывод говорит, на чём держится",
    };

    /// <summary>A thing entered in steps or corrected later.</summary>
    public static readonly Reading Entered = new(
        "G-entered",
        "Какое время ввода считается, если запись исправляли?",
        "a",
        new("a", "первая полная запись; исправления — история"),
        new("b", "последнее изменение"))
    {
        Why = "исправить запись можно и нужно, и опозданием это не становится",
    };

    /// <summary>The system was down.</summary>
    public static readonly Reading Outage = new(
        "G-outage",
        "Что если срок пришёлся на сбой системы?",
        "b",
        new("a", "срок переносится на конец учебного дня, следующего за сбоем"),
        new("b", "срок не переносится"))
    {
        Why = "ни один из актов о сбоях не говорит",
    };

    /// <summary>"At the end of the period", "after it".</summary>
    public static readonly Reading PeriodEnd = new(
        "G-period-end",
        "Что значит «в конце периода» и «после него»?",
        "a",
        new("a", "до конца последнего дня периода"),
        new("b", "с концом периода срок только открывается; до какого дня, задаётся отдельно"),
        new("c", "до конца последнего учебного дня периода"))
    {
        Why = "«на конец периода» называет день, а не то, что за ним; «после» пакет говорит отдельно",
    };

    /// <summary>"Monthly", "at least once a month".</summary>
    public static readonly Reading Month = new(
        "G-month",
        "Что значит «не реже раза в месяц»?",
        "a",
        new("a", "в каждом календарном месяце, где есть учебный день"),
        new("b", "без перерыва дольше 30 дней"),
        new("c", "без перерыва дольше месяца, число в число"),
        new("d", "в каждом календарном месяце, летом тоже"))
    {
        Why = "месяц — календарный; о каникулах акты молчат, а в них проверять нечего",
    };

    /// <summary>"Quarter, half-year, year": whose periods.</summary>
    public static readonly Reading Periods = new(
        "G-periods",
        "О каких периодах речь: «четверть, полугодие, год»?",
        "a",
        new("a", "у каждого класса о тех, по которым он учится, и о годе"),
        new("b", "обо всех, какие есть"))
    {
        Why = "итогов за период, по которому класс не учится, не бывает",
    };

    /// <summary>Nobody is named who answers.</summary>
    public static readonly Reading EmptyRole = new(
        "G-empty-role",
        "Кто отвечает, если акт никого не называет?",
        "a",
        new("a", "роль, названная в пакете"),
        new("b", "администратор"),
        new("c", "никто: это делает система"))
    {
        Why = "выдумывать отвечающего нельзя: его называет пакет, и видно, что это он назвал",
    };

    /// <summary>"In time", "regularly", "operatively", "current", and no word at all.</summary>
    public static readonly Reading Timely = new(
        "G-timely",
        "Что если акт говорит «вовремя», «регулярно», «оперативно» или о сроке молчит?",
        "a",
        new("a", "срока нет: пробел виден, но просроченным не считается, пока журнал или год не закрыт"),
        new("b", "сразу: до конца дня, от которого срок отсчитывали бы"))
    {
        Why = "число за акт выдумывать нельзя: его называет школа, и тогда срок её",
    };

    /// <summary>Two readings are equally good.</summary>
    public static readonly Reading Doubt = new(
        "G-doubt",
        "Что если два прочтения одинаково хороши?",
        "a",
        new("a", "нарушение — только то, что нарушение при любом из них"),
        new("b", "действует более строгое"))
    {
        Why = "за то, чего правило, может быть, не требует, не отвечают; отдельно от других прочтений на выводы не влияет: у каждого слова уже выбран один ответ, и выбран он по этому правилу",
    };

    /// <summary>Gets all readings, by name.</summary>
    public static ImmutableArray<Reading> All { get; } = [Day, WeekSpan, NonWorking, Timely, Doubt, Week, PeriodEnd, Month, Periods, Guardian, None, EmptyRole, Held, Entered, Outage, .. SchoolReadings.All, .. FamilyReadings.All, .. JournalReadings.All, .. LessonReadings.All, .. WorkReadings.All, .. ClauseReadings.All, .. MarkReadings.All, .. AccessReadings.All, .. FederalReadings.All, .. SakiReadings.All];

    /// <summary>Finds a reading.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>The reading, or null.</returns>
    public static Reading? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
