using System.Collections.Immutable;

namespace ElJournal.Rules.Readings;

/// <summary>Прочтения о делах школы: reports, archive, papers and movements.</summary>
public static class SchoolReadings
{
    /// <summary>What goes to the archive beside the paper copy, and who gives it (<c>saki-2020</c> 3.3a).</summary>
    public static readonly Reading ArchivedJournals = new(
        "saki-3.3",
        "Что и кто сдаёт в архив по пункту 3.3?",
        "a",
        new("a", "электронную копию; заместитель директора следит, чтобы её сдали"),
        new("b", "электронную копию; сдаёт её сам заместитель директора"),
        new("c", "бумажную копию, ту же, что в пункте 5.2"))
    {
        Why = "о бумажной копии уже говорит пункт 5.2, а «обеспечивает» — это следит",
    };

    /// <summary>"Several" media (<c>saki-2020</c> 4.4).</summary>
    public static readonly Reading SeveralMedia = new(
        "saki-4.4",
        "Сколько носителей — «несколько»?",
        "a",
        new("a", "два или больше"),
        new("b", "три или больше"))
    {
        Why = "«несколько» — больше одного",
    };

    /// <summary>Who may enter movements (<c>saki-2020</c> 5.1, 4.3).</summary>
    public static readonly Reading MovementBy = new(
        "saki-5.1",
        "Чья запись о движении засчитывается?",
        "a",
        new("a", "только секретаря: администратор вносит данные, но не движение"),
        new("b", "и секретаря, и администратора"))
    {
        Why = "пункт называет движение делом секретаря, а данные учащихся — делом администратора",
    };

    /// <summary>When a copy of the archive counts (<c>saki-2020</c> 4.4, <c>lenskaya-2017</c> 2.5a).</summary>
    public static readonly Reading CopyMade = new(
        "G-copy",
        "Когда архивная копия считается сделанной?",
        "a",
        new("a", "когда проверена её целостность"),
        new("b", "когда она записана на носитель"))
    {
        Why = "копия, которую нельзя прочесть, ничего не хранит",
    };

    /// <summary>"Daily" (<c>aleksandrovskaya-2021</c> 5.1).</summary>
    public static readonly Reading DailyReport = new(
        "aleks-5.1",
        "За какой день отсутствие ежедневного отчёта — замечание?",
        "a",
        new("a", "за учебный: отчёт делают каждый день, но в выходной его никто не ждёт"),
        new("b", "за любой календарный"))
    {
        Why = "отчёт делают каждый день, но в выходной его некому ждать",
    };

    /// <summary>"Monthly", and when (<c>aleksandrovskaya-2021</c> 5.2).</summary>
    public static readonly Reading MonthlyReport = new(
        "aleks-5.2",
        "Когда отчёт за месяц должен быть готов?",
        "a",
        new("a", "когда месяц закончился; сделанный позже тоже засчитывается"),
        new("b", "в последний день месяца; сделанный позже не засчитывается"),
        new("c", "когда месяц закончился, и за месяц без учебных дней тоже"))
    {
        Why = "отчёт о месяце полон, только когда месяц кончился; делает его система",
    };

    /// <summary>"On paper" (<c>aleksandrovskaya-2021</c> 4-sysadmin-archive).</summary>
    public static readonly Reading PaperArchive = new(
        "aleks-4-sysadmin-archive",
        "На чём хранят копию базы?",
        "a",
        new("a", "на бумаге, буквально"),
        new("b", "на электронном носителе: бумага названа по ошибке"))
    {
        Why = "так сказано в акте; электронная копия к бумажной прибавляется, а не заменяет её",
    };

    /// <summary>Gets these readings.</summary>
    public static ImmutableArray<Reading> All { get; } = [ArchivedJournals, SeveralMedia, MovementBy, CopyMade, DailyReport, MonthlyReport, PaperArchive];
}
