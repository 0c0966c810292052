using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Acts;
using ElJournal.ReferenceHost.Site.Admissions;
using ElJournal.ReferenceHost.Site.Calendars;
using ElJournal.ReferenceHost.Site.Contacts;
using ElJournal.ReferenceHost.Site.Control;
using ElJournal.ReferenceHost.Site.Copies;
using ElJournal.ReferenceHost.Site.Corrections;
using ElJournal.ReferenceHost.Site.Credentials;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Findings;
using ElJournal.ReferenceHost.Site.Institution;
using ElJournal.ReferenceHost.Site.Journals;
using ElJournal.ReferenceHost.Site.Keys;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Site.Orders;
using ElJournal.ReferenceHost.Site.People;
using ElJournal.ReferenceHost.Site.Portal;
using ElJournal.ReferenceHost.Site.Reports;
using ElJournal.ReferenceHost.Site.Substitutions;
using ElJournal.ReferenceHost.Site.Timetables;
using ElJournal.ReferenceHost.Site.Today;
using ElJournal.ReferenceHost.Site.Years;

namespace ElJournal.ReferenceHost.Site.Help;

/// <summary>Раздел сайта в помощи.</summary>
/// <param name="Path">Where the section begins.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Text">What it is for, and how its work is done.</param>
public sealed record HelpTopic(string Path, string Title, string Text)
{
    private static readonly ImmutableDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [TodayEndpoints.Path] = "Ваши уроки этого дня и всё, что нужно сделать, по срокам; у каждого дела назван пункт правил. Урок записывается здесь же: тема, задание, кнопка «Записать урок». Записанное исправляют той же формой и называют причину.",
        [JournalEndpoints.Path] = "Сетка журнала: стрелки ведут по клеткам, набранное записывается сразу. По дате открывается урок: тема, задание, вид работы, кто провёл; там же отметки списком. Поздняя запись спросит причину; если клетку тем временем изменил другой, видны обе записи.",
        [CredentialsEndpoints.Path] = "Кому и через кого вы можете выдать имя входа и одноразовый пароль. Пароль показан один раз; выдача записывается в журнал.",
        [KeysEndpoints.Path] = "Ключ, с которым программа читает и ведёт журнал за вас, в одной вашей категории. Он показан один раз; отозванный не принимается сразу же.",
        [DiaryEndpoints.Path] = "Неделя обучающегося: уроки, задания, отметки, пропуски. Ссылки над таблицей листают недели.",
        [MessagesEndpoints.Path] = "Переписка школы и семьи: её видят тот, кто написал, и тот, кому написано. На полученное отвечают здесь же; «Прочитано» видит отправитель. Уведомления журнала о новых отметках и пропусках собраны отдельно от писем. Семья пишет тем, кто учит ребёнка, и администрации, если это дозволяют правила школы.",
        [ContactsEndpoints.Path] = "Контакты семьи и форма, в которой ей сообщают сведения: в дневнике, ещё и на контакт, на бумаге. Родитель вводит их сам; что семья передала на бумаге, вносит работник и называет источник.",
        [LibraryEndpoints.Path] = "Учебные материалы по предметам и темам, каталог воспитательной работы, документы школы. Пополняют её педагоги и администрация; видят все в школе.",
        [PortfolioEndpoints.Path] = "Работы, проекты и достижения: свои и тех, кого вы учите или чей вы классный руководитель. Портфолио переходит вместе с человеком в следующий учебный год.",
        [ControlEndpoints.Path] = "Как ведут журнал: своевременность по учителям, замечания по пунктам. Каждая цифра ведёт к записям, из которых сложилась.",
        [FindingsEndpoints.Path] = "Что нашла проверка и что ещё предстоит. «Почему» показывает условия, срок по шагам, пункт и наименьшее, чем это исправить.",
        [SubstitutionsEndpoints.Path] = "Выберите, кого нет, и дни: показаны уроки, которые некому вести. Заменяющий получает права и обязанности этих уроков, и только их.",
        [CorrectionsEndpoints.Path] = "Закрытый период открывает акт: составьте его и назовите причину; согласиться с ним должен кто-то другой. Первое исправление по акту закрывает его.",
        [ReportsEndpoints.Path] = "Выберите отчёт, класс и период; отчёт откроется страницей, которую можно напечатать. Файл для Excel получают те, кому можно выгружать данные.",
        [OrdersEndpoints.Path] = "Приказ вносят вместе с движением, которое он делает: зачисление, перевод, отчисление. Без номера и даты никого не переместить.",
        [AdmissionsEndpoints.Path] = "Заявления о приёме: секретарь записывает, директор решает, приказ зачисляет в класс. Отказ записывают с причиной; после приказа заявление не меняется.",
        [PeopleEndpoints.Path] = "Кто работает и учится в школе, в каких ролях и классах, полны ли данные. Роль начинается с названного дня, права — вместе с ней.",
        [InstitutionEndpoints.Path] = "Название школы и учебная неделя; видно, что и когда здесь стояло раньше.",
        [CalendarEndpoints.Path] = "Каникулы, переносы, сокращённые дни, учебные периоды, журналы и кто их ведёт. По календарю считаются все сроки.",
        [TimetableEndpoints.Path] = "Уроки журнала ставят на день недели сразу за весь срок: каникулы и нерабочие дни пропускаются. Часы учебного плана и нагрузка считаются по расписанию.",
        [CopiesEndpoints.Path] = "Где лежат архивные копии и когда каждая проверена.",
        [PortalEndpoints.Path] = "Сведения для портала госуслуг: выберите дни и класс, посмотрите, о скольких детях файл и не повтор ли это, и заберите его. Что, когда и кому отдано, остаётся в учёте; ответ портала записывают здесь же.",
        [YearEndpoints.Path] = "Закрыть отдельный журнал или весь год; после закрытия года открывают следующий.",
        [ActEndpoints.Path] = "Правила, по которым ведут журнал, пункт за пунктом: что из них проверяет программа и что показала проверка.",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Makes the topic of a section; null where there is nothing to say of it.</summary>
    internal static HelpTopic? Of(NavigationItem section) => Texts.TryGetValue(section.Path, out var text) ? new HelpTopic(section.Path, section.Title, text) : null;
}
