using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения пакета <c>saki-2020</c>: open words of single clauses of the act.</summary>
public static class SakiReadings
{
    /// <summary>What the date binds (<c>saki-2020</c> 1).</summary>
    public static readonly Reading DateBinds = new(
        "saki-1-date",
        "К чему относится дата приказа: 1 сентября 2020 года?",
        "a",
        new("a", "и к концу бумажных журналов, и к переходу на электронные"),
        new("b", "только к переходу: когда кончаются бумажные журналы, приказ не говорит"))
    {
        Why = "одна дата стоит в конце предложения, у которого две части; на выводы не влияет: обязанности электронного журнала в обоих прочтениях начинаются с этой даты",
    };

    /// <summary>Whether the word "pilot" softens anything (<c>saki-2020</c> 1).</summary>
    public static readonly Reading Pilot = new(
        "saki-1-pilot",
        "Смягчает ли обязанности слово о том, что школа только пробует?",
        "a",
        new("a", "нет: они обязательны"),
        new("b", "да: пока школа пробует, это рекомендации"))
    {
        Why = "приказ говорит «перейти», и слово о пробе этого не отменяет",
    };

    /// <summary>The order before the entry (<c>saki-2020</c> 5.1).</summary>
    public static readonly Reading OrderFirst = new(
        "saki-5.1-order",
        "Когда должен быть издан приказ, по которому вносят движение?",
        "a",
        new("a", "не позже дня, когда движение вносят; в силу оно может вступить и раньше, и позже"),
        new("b", "не позже дня, с которого движение действует, когда бы его ни внесли"))
    {
        Why = "без приказа движения нет, значит, когда его вносят, номер и дата уже известны; действовать оно может и с другого дня",
    };

    /// <summary>How far "on the day of the lesson" reaches back along the list before it (<c>saki-2020</c> 6.1–6.1e).</summary>
    public static readonly Reading DayOfList = new(
        "saki-6.1-list",
        "К чему относятся слова о дне урока, которыми кончается перечень?",
        "a",
        new("a", "ко всему перечисленному, кроме плана"),
        new("b", "только к домашнему заданию, перед которым стоят"))
    {
        Why = "слова стоят в конце перечня и говорят обо всём, что делают на уроке",
    };

    /// <summary>Whether it reaches the thematic plan too, which the list asks for "in time" (<c>saki-2020</c> 6.1b).</summary>
    public static readonly Reading DayOfPlan = new(
        "saki-6.1-plan",
        "Относятся ли слова о дне урока и к тематическому плану?",
        "a",
        new("a", "нет: его составляют вовремя, а срока нет"),
        new("b", "да: он нужен к концу дня первого урока"))
    {
        Why = "план составляют один раз, а не к каждому уроку; о нём сказано «вовремя»",
    };

    /// <summary>Whether every lesson must have marks (<c>saki-2020</c> 6.1c, <c>aleksandrovskaya-2021</c> 4-teacher-marks).</summary>
    public static readonly Reading MarksOfLesson = new(
        "saki-6.1c",
        "Нужны ли отметки на каждом уроке?",
        "a",
        new("a", "нет: вносят те, что поставлены"),
        new("b", "да: её получает каждый, кто выполнял работу урока"))
    {
        Why = "пункт говорит, когда вносить отметки, а не сколько их ставить",
    };

    /// <summary>Which works are written control works (<c>saki-2020</c> 6.1a).</summary>
    public static readonly Reading ControlWorks = new(
        "saki-6.1a",
        "Какие работы — письменные контрольные и тестовые?",
        "a",
        new("a", "те, чей вид школа так назвала"),
        new("b", "любые письменные"))
    {
        Why = "что считать контрольной, знает школа; выдумывать за неё нельзя",
    };

    /// <summary>"Daily" (<c>saki-2020</c> 6.2).</summary>
    public static readonly Reading Daily = new(
        "saki-6.2",
        "За какой день учитель отвечает, если заполнять журнал надо ежедневно?",
        "a",
        new("a", "за каждый день, когда у него были уроки"),
        new("b", "за каждый календарный день"))
    {
        Why = "в день без уроков вносить нечего; на выводы не влияет: обязанностей в такой день нет в обоих прочтениях",
    };

    /// <summary>What proves that a pupil worked under the login of a member of staff (<c>saki-2020</c> 6.3, <c>krasnomakskaya-2021</c> 8).</summary>
    public static readonly Reading LoginProof = new(
        "saki-6.3",
        "Что доказывает, что обучающийся работал под логином работника?",
        "a",
        new("a", "записанное происшествие; одновременные входы — лишь повод проверить"),
        new("b", "происшествие, в час которого под этим логином работали с двух устройств"))
    {
        Why = "с двух устройств входит и сам работник; кто за каким работал, видел тот, кто записал происшествие",
    };

    /// <summary>Works set before the illness (<c>saki-2020</c> 7).</summary>
    public static readonly Reading WorksBefore = new(
        "saki-7-works",
        "Что с контрольными, которые учитель дал до болезни и не успел проверить?",
        "a",
        new("a", "остаются за ним, и видно, что они не проверены"),
        new("b", "переходят к тому, кто его заменяет"),
        new("c", "остаются за ним, а срок проверки на дни болезни останавливается"))
    {
        Why = "заменяющий ведёт журнал за те уроки, которые даёт; о чужих работах пункт молчит",
    };

    /// <summary>When guardians count as told (<c>saki-2020</c> 8.4).</summary>
    public static readonly Reading MessageCounts = new(
        "saki-8.4-sent",
        "Когда считается, что родителям сообщили?",
        "a",
        new("a", "когда сообщение отправлено"),
        new("b", "когда оно доставлено и прочитано"))
    {
        Why = "обязанность классного руководителя — сообщить; прочесть — дело родителей",
    };

    /// <summary>Whether the first month of the journal is owed (<c>saki-2020</c> 8.4).</summary>
    public static readonly Reading FirstMonth = new(
        "saki-8.4-first",
        "С какого месяца родителям пишут?",
        "a",
        new("a", "с первого месяца журнала: сентября 2020 года"),
        new("b", "со следующего за ним: октября 2020 года"))
    {
        Why = "журнал ведут с сентября 2020 года, с него и пишут",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [DateBinds, Pilot, OrderFirst, DayOfList, DayOfPlan, MarksOfLesson, ControlWorks, Daily, LoginProof, WorksBefore, MessageCounts, FirstMonth];
}
