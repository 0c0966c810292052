using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ElJournal.Rules.Packs;

/// <summary>Закрытый список возможностей: everything that clauses of kind A and F may name.</summary>
public static class KnownCapabilities
{
    /// <summary>Gets all capabilities, built or not.</summary>
    public static ImmutableArray<Capability> All { get; } =
    [
        Built("journal-kinds", "шесть видов журналов: свои группы, с отметками и без"),
        Built("subgroups", "подгруппы класса с датами состава"),
        Built("history", "кто и когда внёс запись; исправления не затирают прежнего"),
        Built("act-page-data", "акт пункт за пунктом: нормы, прочтения, сроки"),
        Built("own-pack", "школа выводит свой пакет из пакета акта"),
        Built("access-rules", "права по категориям и отношениям"),
        Built("activity-statistics", "учёт входов и чтений"),
        Built("analysis-report", "анализ учебных данных за период"),
        Built("announcements", "объявления с адресатами и отметками о прочтении"),
        Built("archive", "архив: целостность, копии, передача"),
        Built("class-dashboard", "успеваемость и посещаемость класса на одном листе"),
        Built("class-events", "учёт классных мероприятий"),
        Built("class-fill-view", "заполнение журналов класса по учителям"),
        Built("class-report", "отчёты по классу и по обучающемуся"),
        Built("contact-channel", "согласованный способ связи с семьёй"),
        Built("control-indicators", "показатели контроля журналов"),
        Built("correspondence", "письма семьи работникам школы"),
        Built("credential-issue", "выдача и замена учётных данных"),
        Built("diary", "дневник для обучающегося и родителей"),
        Built("director-report", "отчёт директора: полнота, исправления, задержка"),
        Built("duty-list", "перечень обязанностей работника на сегодня"),
        Built("enrolment", "приём: от заявления до класса"),
        Built("fill-control", "контроль заполнения журналов"),
        Built("forecast", "прогноз итоговой отметки"),
        Built("help-page", "страница помощи пользователю"),
        Built("institution-record", "сведения об учреждении с историей"),
        Built("journal-editing", "ведение журнала в системе"),
        Built("library", "библиотека материалов и документов"),
        Built("messages", "сообщения внутри системы"),
        Built("monitoring", "достижения обучающегося за периоды и годы"),
        Built("movement", "движение обучающихся по классам"),
        Built("notices", "уведомления родителям"),
        Built("order-book", "книга приказов"),
        Built("people-register", "реестр работников и обучающихся"),
        Built("personal-files", "личные дела класса"),
        Built("plan-held", "выполнение программы: план и факт"),
        Built("portal-export", "выгрузка на портал госуслуг с учётом переданного"),
        Built("portfolio", "работы и достижения обучающегося"),
        Built("print-forms", "печатные формы с местом для заверения"),
        Built("public-access-page", "открытая страница о получении доступа"),
        Built("remote-lessons", "уроки на расстоянии с материалами"),
        Built("report-set", "набор отчётов учителя и администрации"),
        Built("summary-statement", "сводная ведомость за год"),
        Built("teaching-process", "расписание, периоды, учебный план"),
        Built("thematic-plan", "тематическое планирование"),
        Built("user-register", "перечень пользователей системы"),
        Built("weighted-average", "средневзвешенная отметка"),
        Built("year-closing", "закрытие года и переход в следующий"),
    ];

    private static readonly FrozenDictionary<string, Capability> ById = All.ToFrozenDictionary(c => c.Id);

    /// <summary>Finds a capability.</summary>
    /// <param name="id">Its name.</param>
    /// <returns>The capability, or null.</returns>
    public static Capability? Find(string id) => ById.GetValueOrDefault(id);

    private static Capability Built(string id, string title) => new(id, title, IsBuilt: true);
}
