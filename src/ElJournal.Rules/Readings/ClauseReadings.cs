using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения пунктов, которые исполняют не одни нормы: what plans, reports, capabilities and people go by.</summary>
public static class ClauseReadings
{
    /// <summary>"Anybody" to whom a code must not be passed (<c>krasnomakskaya-2021</c> 8a).</summary>
    public static readonly Reading AnyPerson = new(
        "krasno-8a",
        "Кому нельзя передавать личный код?",
        "a",
        new("a", "никому: ни администратору, ни поддержке, ни второму родителю; сама выдача передачей не считается"),
        new("b", "никому, кроме работников, которые коды выдают"))
    {
        Why = "код выдают лично, и тому, кто его выдал, он больше не нужен",
    };

    /// <summary>"Дискредитация" of credentials (<c>elista-2023</c> 8).</summary>
    public static readonly Reading Discredit = new(
        "elista-8",
        "Что значит «дискредитация» данных для входа?",
        "a",
        new("a", "они стали известны чужим"),
        new("b", "буквально: ими опорочили школу; что они стали известны чужим, тогда не нарушение, а повод разобраться"))
    {
        Why = "слово взято вместо «компрометация»: опорочить пароль нельзя",
    };

    /// <summary>From when recording duties run (<c>elista-2023</c> 1, ПГ-6).</summary>
    public static readonly Reading RecordingFrom = new(
        "elista-1-from",
        "С какого дня действуют обязанности по записям?",
        "a",
        new("a", "с 1 октября 2023 года, как в плане"),
        new("b", "с 1 сентября 2023 года, как в приказе"))
    {
        Why = "приказ вводит журнал, а план говорит, с какого месяца в нём ведут учёт",
    };

    /// <summary>Until when they run (<c>elista-2023</c> ПГ-6).</summary>
    public static readonly Reading RecordingTo = new(
        "elista-ПГ-6-to",
        "По какой день действуют обязанности по записям, кроме аттестаций?",
        "a",
        new("a", "по 31 мая 2024 года, как в плане"),
        new("b", "до конца учебного года"))
    {
        Why = "план называет май последним месяцем; аттестации ставят, пока год не закрыт",
    };

    /// <summary>"Participation in the work" (<c>elista-2023</c> 4.3).</summary>
    public static readonly Reading Participation = new(
        "elista-4.3-participation",
        "Что считать участием учителей в работе с журналом?",
        "a",
        new("a", "долю записанных уроков среди проведённых"),
        new("b", "долю учителей, которые что-нибудь записали"))
    {
        Why = "учитель с одной записью за период в работе не участвует",
    };

    /// <summary>"With one mark" (<c>elista-2023</c> 4.3).</summary>
    public static readonly Reading OneMark = new(
        "elista-4.3-one-mark",
        "Кто — обучающиеся с одной отметкой?",
        "a",
        new("a", "у кого за период в журнале ровно одна"),
        new("b", "у кого не больше одной"))
    {
        Why = "обучающиеся без отметок названы в пункте отдельно",
    };

    /// <summary>"Taking part" of families (<c>elista-2023</c> 4.3).</summary>
    public static readonly Reading FamilyActivity = new(
        "elista-4.3-family",
        "Что считать участием родителей и обучающихся?",
        "a",
        new("a", "вход в систему хотя бы раз за период"),
        new("b", "чтение дневника хотя бы раз за период"))
    {
        Why = "входят в систему ради дневника, а о входах знает любая система",
    };

    /// <summary>"Before 1 October" (<c>elista-2023</c> ПГ-2).</summary>
    public static readonly Reading SiteBefore = new(
        "elista-ПГ-2",
        "Что значит «до 1 октября»?",
        "a",
        new("a", "1 октября ещё вовремя"),
        new("b", "последний день — 30 сентября"))
    {
        Why = "обе границы в ходу, и за спорный день не отвечают; на выводы не влияет: пункт исполняют люди, а последний день школа сама пишет у пункта своего плана",
    };

    /// <summary>The year of "October" (<c>elista-2023</c> ПГ-3).</summary>
    public static readonly Reading SeminarYear = new(
        "elista-ПГ-3",
        "О каком октябре речь?",
        "a",
        new("a", "октябрь 2023 года"),
        new("b", "октябрь 2024 года"))
    {
        Why = "план относится к 2023/24 учебному году, и октябрь в нём один; на выводы не влияет: пункт исполняют люди, а последний день школа сама пишет у пункта своего плана",
    };

    /// <summary>Facultative journals (<c>krasnomakskaya-2021</c> 1, 2.4).</summary>
    public static readonly Reading Facultatives = new(
        "krasno-1",
        "Ведут ли в системе и факультативы?",
        "a",
        new("a", "да"),
        new("b", "нет: обязанности вести журнал на факультативы не распространяются"))
    {
        Why = "их называют заголовок приказа и пункт 2.4, а перечень пункта 1 их не исключает",
    };

    /// <summary>Under which statute individual and extracurricular journals stand (<c>krasnomakskaya-2021</c> 2.4).</summary>
    public static readonly Reading OtherStatute = new(
        "krasno-2.4",
        "По какому положению ведут индивидуальные и внеурочные журналы?",
        "a",
        new("a", "по приложению 1, положению о системе"),
        new("b", "по приложению 4, положению о безбумажных журналах"))
    {
        Why = "приложение 4 этих журналов не называет, а положение о системе охватывает всю систему; на выводы не влияет, пока не получено ни то, ни другое: сроков из них взять нельзя, а вести такие журналы велит и сам пункт 5",
    };

    /// <summary>"Newly arrived" (<c>krasnomakskaya-2021</c> 3.1).</summary>
    public static readonly Reading Newcomers = new(
        "krasno-3.1",
        "Кто — вновь прибывшие, которым выдают данные для входа?",
        "a",
        new("a", "и обучающиеся, и родители"),
        new("b", "только обучающиеся"))
    {
        Why = "слово «вновь прибывшим» стоит перед обоими",
    };

    /// <summary>Whether the open diary informs (<c>krasnomakskaya-2021</c> 6.4).</summary>
    public static readonly Reading DiaryInforms = new(
        "krasno-6.4",
        "Рассказывает ли родителям открытый дневник?",
        "a",
        new("a", "да"),
        new("b", "нет, нужно сообщение классного руководителя"))
    {
        Why = "в дневнике родители видят всё, о чём говорит пункт, и тогда, когда хотят; на выводы не влияет: как часто писать, приказ не говорит, и школа, которой дневника мало, привязывает норму о сообщениях в своём пакете, со своим сроком",
    };

    /// <summary>"The necessary term" of storage (<c>lenskaya-2017</c> 2.5).</summary>
    public static readonly Reading StorageTerm = new(
        "lenskaya-2.5",
        "Сколько хранят архивные записи: что такое «необходимый» срок?",
        "a",
        new("a", "столько, сколько назначит школа: своего числа регламент не даёт"),
        new("b", "всегда: срок не кончается"))
    {
        Why = "числа в регламенте нет, и выдумывать его нельзя; на выводы не влияет: пока школа срока не назначила, он не кончился в обоих прочтениях",
    };

    /// <summary>When the year is "finished" (<c>lenskaya-2017</c> 3.2a).</summary>
    public static readonly Reading JournalFinished = new(
        "lenskaya-3.2a",
        "Когда журнал закончен, так что ведомость можно сдавать?",
        "a",
        new("a", "когда закрыты журналы этого класса"),
        new("b", "когда закрыт год всей школы"))
    {
        Why = "ведомость — класса, и ждать других классов ей незачем",
    };

    /// <summary>"(1 четверти)" (<c>lenskaya-2017</c> П-0).</summary>
    public static readonly Reading TrainingQuarter = new(
        "lenskaya-П-0-quarter",
        "Сколько осваивают систему: одну четверть или первую?",
        "a",
        new("a", "одну полную четверть, какую бы ни начали"),
        new("b", "первую четверть учебного года"))
    {
        Why = "регламент вступил в силу в ноябре, когда первая четверть кончилась; на выводы не влияет: осваивают систему люди, а обязательны требования и в это время (lenskaya-П-0-force); школа, которая читает иначе, пишет в своём пакете день, с которого они обязательны",
    };

    /// <summary>What learning the system does to duties (<c>lenskaya-2017</c> П-0).</summary>
    public static readonly Reading TrainingForce = new(
        "lenskaya-П-0-force",
        "Обязательны ли требования, пока систему осваивают?",
        "a",
        new("a", "да: учатся на деле"),
        new("b", "нет: пока школа осваивает систему, они рекомендации"))
    {
        Why = "регламент велит осваивать систему, но своих требований ради этого не откладывает",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } =
    [
        AnyPerson, Discredit, RecordingFrom, RecordingTo, Participation, OneMark, FamilyActivity,
        SiteBefore, SeminarYear, Facultatives, OtherStatute, Newcomers, DiaryInforms, StorageTerm, JournalFinished, TrainingQuarter, TrainingForce,
    ];
}
