using ElJournal.Domain.Defects;

namespace ElJournal.Rules.Packs;

/// <summary>What may be wrong with a regulation pack.</summary>
public static class PackDefects
{
    /// <summary>The text is not JSON. Arguments: what the reader says.</summary>
    public static readonly DefectCode NotJson = new("ELJ-D401", "Пакет не читается как JSON (строка {0}, символ {1}).", "Проверьте скобки, кавычки и запятые в этом месте.");

    /// <summary>A property is missing. Arguments: its name.</summary>
    public static readonly DefectCode Missing = new("ELJ-D402", "Нет обязательного поля «{0}».", "Добавьте поле «{0}».");

    /// <summary>A value has the wrong type. Arguments: the name, what is expected.</summary>
    public static readonly DefectCode WrongType = new("ELJ-D403", "Поле «{0}» не того вида.", "Запишите в поле «{0}» {1}.");

    /// <summary>A property is not known. Arguments: its name, the known ones.</summary>
    public static readonly DefectCode UnknownProperty = new("ELJ-D404", "Неизвестное поле «{0}».", "Уберите его или исправьте имя; здесь возможны: {1}.");

    /// <summary>A value is not among those possible. Arguments: what, the value, the possible ones.</summary>
    public static readonly DefectCode UnknownValue = new("ELJ-D405", "Неизвестное значение {0}: «{1}».", "Возможны: {2}.");

    /// <summary>Something stands twice. Arguments: what, which.</summary>
    public static readonly DefectCode Duplicate = new("ELJ-D406", "Повтор: {0} «{1}».", "Оставьте одно.");

    /// <summary>The base is not known. Arguments: the id, the known ones.</summary>
    public static readonly DefectCode UnknownBase = new("ELJ-D407", "Пакет опирается на «{0}», а такого нет.", "Укажите один из: {1}.");

    /// <summary>A number is out of range. Arguments: the name, the value, least and greatest.</summary>
    public static readonly DefectCode OutOfRange = new("ELJ-D408", "Поле «{0}»: {1} вне границ.", "Возможно от {2} до {3}.");

    /// <summary>A date or time cannot be. Arguments: the name, the value, the form.</summary>
    public static readonly DefectCode NotADate = new("ELJ-D409", "Поле «{0}»: «{1}» — не дата и не время.", "Запишите в виде {2}.");

    /// <summary>A duty has no due moment. Arguments: the norm, the due parameter.</summary>
    public static readonly DefectCode DueMissing = new("ELJ-D410", "У обязанности «{0}» не задан срок ({1}).", "Добавьте поле «due»; если акт срока не называет — с правилом «not-set».");

    /// <summary>A prohibition has a due moment. Arguments: the norm.</summary>
    public static readonly DefectCode DueForbidden = new("ELJ-D411", "Норма «{0}» — запрет, срока у неё нет.", "Уберите поле «due».");

    /// <summary>A due moment needs what the case does not know. Arguments: the rule, what the norm is about.</summary>
    public static readonly DefectCode DueImpossible = new("ELJ-D412", "Правило срока «{0}» не подходит: {1} такого момента не знает.", "Выберите другое правило срока.");

    /// <summary>A clause of kind O, P or R has neither norms nor a reason. Arguments: the clause, its kind.</summary>
    public static readonly DefectCode NotCarried = new("ELJ-D413", "Пункт «{0}» вида {1} ничем не исполняется.", "Добавьте «norms», «through» или причину в «planned».");

    /// <summary>Dates are the wrong way round. Arguments: first, last.</summary>
    public static readonly DefectCode SpanReversed = new("ELJ-D414", "Действие с {0} по {1}: конец раньше начала.", "Поменяйте даты местами.");

    /// <summary>A change names a norm that the base does not bind. Arguments: the norm, the base.</summary>
    public static readonly DefectCode NothingToChange = new("ELJ-D415", "Изменять нечего: норма «{0}» в пакете «{1}» не привязана.", "Проверьте имя нормы или добавьте свой пункт с этой нормой.");

    /// <summary>A change, or a value for a parameter, stands without a base. Arguments: the field.</summary>
    public static readonly DefectCode ChangeWithoutBase = new("ELJ-D416", "Поле «{0}» есть, а «basedOn» нет.", "Укажите в «basedOn» пакет, который изменяется.");

    /// <summary>The working day has no end. Arguments: the norm.</summary>
    public static readonly DefectCode WorkingDayOpen = new("ELJ-D417", "По прочтению G-day b срок «{0}» — конец рабочего дня, а он не указан.", "Добавьте в «due» поле «workingDayEnd», например \"17:00\".");

    /// <summary>A norm is bound twice. Arguments: the norm, both clauses.</summary>
    public static readonly DefectCode BoundTwice = new("ELJ-D418", "Норма «{0}» привязана к двум пунктам: «{1}» и «{2}».", "Оставьте её у одного пункта: иначе нарушение посчиталось бы дважды.");

    /// <summary>An edition begins before the act. Arguments: the date, the act's first day.</summary>
    public static readonly DefectCode EditionTooEarly = new("ELJ-D419", "Редакция с {0} начинается раньше самого акта ({1}).", "Исправьте дату редакции или начало действия акта.");

    /// <summary>A value is weaker than the base's. Arguments: what, the norm, the base.</summary>
    public static readonly DefectCode Weaker = new("ELJ-D421", "Норма «{1}»: {0} мягче, чем в пакете «{2}».", "Школа вправе только ужесточать; верните прежнее значение или сделайте строже.");

    /// <summary>A due moment cannot be compared with the base's. Arguments: the norm, the base.</summary>
    public static readonly DefectCode NotComparable = new("ELJ-D422", "Норма «{0}»: новый срок нельзя сравнить со сроком пакета «{1}».", "Выберите правило, которое никогда не кончается позже прежнего.");

    /// <summary>A norm is in force on days on which its act is not. Arguments: the norm's days, the act's.</summary>
    public static readonly DefectCode SpanOutside = new("ELJ-D423", "Норма действует {0}, а её акт — {1}.", "Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него.");

    /// <summary>The text is no readable UTF-8. Arguments: the line.</summary>
    public static readonly DefectCode NotUtf8 = new("ELJ-D424", "Пакет не в кодировке UTF-8, или символ записан наполовину (строка {0}).", "Сохраните файл в UTF-8 и проверьте эту строку.");

    /// <summary>A norm is bound by the base already. Arguments: the norm, the base's act, its clause.</summary>
    public static readonly DefectCode BoundInBase = new("ELJ-D425", "Норма «{0}» уже привязана в пакете «{1}», к пункту «{2}».", "Измените её в «changes» или уберите из своего пункта: иначе нарушение посчиталось бы дважды.");

    /// <summary>A clause is kept through one that the pack lacks. Arguments: the clause, the one named.</summary>
    public static readonly DefectCode ThroughUnknown = new("ELJ-D426", "Пункт «{0}» исполняется через пункт «{1}», а такого в пакете нет.", "Исправьте номер в «through» или добавьте пункт «{1}».");

    /// <summary>A clause is kept through one that no norm carries. Arguments: the clause, the one named.</summary>
    public static readonly DefectCode ThroughNotCarried = new("ELJ-D427", "Пункт «{0}» исполняется через пункт «{1}», а у того норм нет.", "Назовите в «through» пункты, у которых есть «norms»; если их норм ещё ждут, скажите об этом в «planned».");

    /// <summary>A bearer is stated though the norm has one. Arguments: the norm.</summary>
    public static readonly DefectCode BearerForbidden = new("ELJ-D428", "Кто отвечает по норме «{0}», сказано в ней самой.", "Уберите поле «bearer».");

    /// <summary>Nobody is named who answers. Arguments: the norm.</summary>
    public static readonly DefectCode BearerMissing = new("ELJ-D429", "Кто отвечает по норме «{0}», акт не называет, и пакет тоже.", "Добавьте поле «bearer» с ролью работника или выберите другое прочтение G-empty-role.");

    /// <summary>A parameter of a computation is set twice for the same journals. Arguments: its title, both clauses.</summary>
    public static readonly DefectCode ParameterTwice = new("ELJ-D431", "Параметр «{0}» для одних и тех же журналов задан дважды: в пунктах «{1}» и «{2}».", "Оставьте одно значение или сузьте «for».");

    /// <summary>A parameter is set by the base. Arguments: its title, the base's act, its clause.</summary>
    public static readonly DefectCode ParameterInBase = new("ELJ-D432", "Параметр «{0}» уже задан в пакете «{1}», в пункте «{2}».", "Уберите его: основа не разрешает его менять (поле «mayChange»).");

    /// <summary>A pack says when it adopts its base and has none. No arguments.</summary>
    public static readonly DefectCode AdoptedWithoutBase = new("ELJ-D433", "Поле «adoptedOn» есть, а «basedOn» нет.", "Укажите в «basedOn» пакет, который школа приняла.");

    /// <summary>The base had ended before it was adopted. Arguments: the day, the base, its last day.</summary>
    public static readonly DefectCode AdoptedTooLate = new("ELJ-D434", "Пакет «{1}» принят с {0}, а действует по {2}.", "Исправьте «adoptedOn»: принять можно то, что ещё действует.");

    /// <summary>An edition or change begins after the norm has ended. Arguments: the norm, the day, the norm's last day.</summary>
    public static readonly DefectCode NeverInForce = new("ELJ-D435", "Изменение нормы «{0}» начинается {1}, а сама она действует по {2}.", "Исправьте «from»: иначе изменение никогда не действует.");

    /// <summary>A change leaves everything as it was. Arguments: the norm.</summary>
    public static readonly DefectCode ChangesNothing = new("ELJ-D436", "Изменение нормы «{0}» ничего не меняет.", "Добавьте «due», «force», «mode», «readings» или «bearer» либо уберите запись.");

    /// <summary>A parameter of a clause has a value already. Arguments: the parameter, the clause, its value.</summary>
    public static readonly DefectCode ValueFixed = new("ELJ-D437", "Параметр «{0}» пункта «{1}» уже определён: «{2}».", "Уберите запись: школа решает только то, что акт ей оставил.");

    /// <summary>A parameter of a clause is told by its norms. Arguments: the parameter, the clause, its norms.</summary>
    public static readonly DefectCode ValueOfNorm = new("ELJ-D438", "Параметр «{0}» пункта «{1}» — часть нормы: {2}.", "Задайте его в «changes», в одноимённом поле этой нормы: там программа по нему проверяет.");

    /// <summary>A value of a parameter begins outside the days of the document. Arguments: the parameter, the day, the days of the document.</summary>
    public static readonly DefectCode ValueOutside = new("ELJ-D439", "Значение параметра «{0}» начинается {1}, а документ действует {2}.", "Исправьте «from» или начало действия документа.");

    /// <summary>The id of a norm of access has another form. Arguments: the text.</summary>
    public static readonly DefectCode BadNormId = new("ELJ-D440", "«{0}» — не имя нормы.", "Запишите имя строчными латинскими буквами, цифрами, дефисом и точкой: access.teacher-keeps-journal.");

    /// <summary>The id of a norm of access is taken. Arguments: the id, the act that has it, its clause.</summary>
    public static readonly DefectCode AccessTwice = new("ELJ-D441", "Норма доступа «{0}» уже есть: пакет «{1}», пункт «{2}».", "Дайте своей норме другое имя.");

    /// <summary>A list is empty where leaving it out would mean everything. Arguments: its name.</summary>
    public static readonly DefectCode EmptyList = new("ELJ-D442", "Список «{0}» пуст.", "Назовите, о чём норма, или уберите поле: без него она обо всём.");

    /// <summary>A value that is judged by cannot be read. Arguments: the parameter, the clause, the value, the form wanted.</summary>
    public static readonly DefectCode ValueForm = new("ELJ-D443", "Значение параметра «{0}» пункта «{1}» не читается: «{2}».", "Нужно: {3}.");

    /// <summary>A variant leaves everything as it is. No arguments.</summary>
    public static readonly DefectCode VariesNothing = new("ELJ-D444", "Вариант ничего не меняет.", "Добавьте «inForce», «force» или, у нормы, «due» либо уберите вариант.");

    /// <summary>The readings chosen leave a norm no day. Arguments: the norm.</summary>
    public static readonly DefectCode NeverUnderReadings = new("ELJ-D445", "При выбранных прочтениях норма «{0}» не действует ни дня.", "Исправьте «inForce» варианта или выберите другое прочтение.");

    /// <summary>A value locks less than the base's. Arguments: the parameter, the clause, the value, the base's value, the base.</summary>
    public static readonly DefectCode ValueWeaker = new("ELJ-D446", "Параметр «{0}» пункта «{1}»: «{2}» мягче, чем «{3}» в пакете «{4}».", "Школа вправе только ужесточать; уберите запись или сделайте строже.");

    /// <summary>There is no such regulation. Arguments: the id, the known ones.</summary>
    public static readonly DefectCode UnknownRegulation = new("ELJ-D420", "Регламента «{0}» нет.", "Есть: {1}; или укажите файл своего пакета.");
}
