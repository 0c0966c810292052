using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Marks;

/// <summary>What may be wrong with rules of marking and with the marks that they are applied to.</summary>
public static class MarkDefects
{
    /// <summary>A parameter is missing. Arguments: its title.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D601",
        "Не задан параметр «{0}».",
        "Задайте его или возьмите за основу готовый набор: usual, t60, t65, t70.");

    /// <summary>A value is out of its range. Arguments: title of the parameter, the value, the range.</summary>
    public static readonly DefectCode OutOfRange = new(
        "ELJ-D602",
        "Параметр «{0}»: недопустимое значение {1}.",
        "Допустимо: {2}.");

    /// <summary>A number has too many decimals. Arguments: title of the parameter, the number, decimals allowed.</summary>
    public static readonly DefectCode TooManyDecimals = new(
        "ELJ-D603",
        "Параметр «{0}»: у числа {1} слишком много знаков после запятой.",
        "Оставьте не больше {2}: лишние знаки не округляются.");

    /// <summary>A mark of the scale has no value. Arguments: title of the parameter, the mark.</summary>
    public static readonly DefectCode MarkWithout = new(
        "ELJ-D604",
        "Параметр «{0}»: нет значения для отметки {1}.",
        "Задайте по одному значению на каждую отметку шкалы; нижней границы нет только у наименьшей.");

    /// <summary>A value is given for a mark that has none. Arguments: title of the parameter, the mark, the scale.</summary>
    public static readonly DefectCode MarkNeedless = new(
        "ELJ-D605",
        "Параметр «{0}»: значение задано для отметки {1}, а шкала — {2}.",
        "Уберите это значение или исправьте шкалу; у наименьшей отметки нижней границы нет.");

    /// <summary>A bound lies outside its interval. Arguments: the mark, the bound, the mark before.</summary>
    public static readonly DefectCode BoundOutside = new(
        "ELJ-D606",
        "Нижняя граница {1} не подходит отметке {0}.",
        "Граница должна быть больше {2} и не больше {0}.");

    /// <summary>Something is given more than once. Arguments: title of the parameter, what.</summary>
    public static readonly DefectCode Repeated = new(
        "ELJ-D607",
        "Параметр «{0}»: «{1}» задано дважды.",
        "Оставьте одно значение.");

    /// <summary>The scale cannot be. Arguments: least mark, greatest mark, greatest failing mark, least good mark.</summary>
    public static readonly DefectCode BadScale = new(
        "ELJ-D608",
        "Такой шкалы не бывает: от {0} до {1}, неудовлетворительно до {2}, хорошо от {3}.",
        "Нужны целые числа от 0 до 100: наименьшая отметка не больше неудовлетворительной, та меньше хорошей, а хорошая не больше наибольшей.");

    /// <summary>Two parameters contradict each other. Arguments: titles of both.</summary>
    public static readonly DefectCode Contradiction = new(
        "ELJ-D609",
        "Параметры «{0}» и «{1}» противоречат друг другу.",
        "Измените один из них.");

    /// <summary>Editions of weights are out of order. Arguments: the day of the edition, the day of the edition before.</summary>
    public static readonly DefectCode EditionOrder = new(
        "ELJ-D610",
        "Редакция весов с {0} стоит после редакции с {1}.",
        "Редакции идут по возрастанию дат; без даты может быть только первая.");

    /// <summary>A new edition would reach back over marks. Arguments: its day, the last day with marks.</summary>
    public static readonly DefectCode EditionTooEarly = new(
        "ELJ-D611",
        "Редакция весов с {0} изменила бы вес уже отмеченных работ: последняя из них {1}.",
        "Назначьте редакцию на более поздний день.");

    /// <summary>A name is empty. Arguments: title of the parameter.</summary>
    public static readonly DefectCode EmptyName = new(
        "ELJ-D612",
        "Параметр «{0}»: вид работы без названия.",
        "Напишите название вида работы.");

    /// <summary>There is no such preset. Arguments: the name, the names there are.</summary>
    public static readonly DefectCode UnknownPreset = new(
        "ELJ-D613",
        "Готового набора правил «{0}» нет.",
        "Есть: {1}.");

    /// <summary>A work stands twice among the marks of a pupil. Arguments: the work.</summary>
    public static readonly DefectCode WorkTwice = new(
        "ELJ-D621",
        "Работа «{0}» встречается у обучающегося дважды.",
        "Оставьте одну отметку; пересдача — это отдельная работа, которая ссылается на первую.");

    /// <summary>Retakes refer to one another in a circle. Arguments: the work.</summary>
    public static readonly DefectCode RetakeCircle = new(
        "ELJ-D622",
        "Пересдачи ссылаются друг на друга по кругу: работа «{0}».",
        "У первой попытки не должно быть ссылки.");

    /// <summary>There are too many marks. Arguments: how many, how many are allowed.</summary>
    public static readonly DefectCode TooManyCells = new(
        "ELJ-D623",
        "Слишком много отметок одного обучающегося: {0}.",
        "Допустимо не больше {1}; разделите их по периодам.");

    /// <summary>A work is not there. Arguments: the work.</summary>
    public static readonly DefectCode NoSuchWork = new(
        "ELJ-D624",
        "Работы «{0}» нет среди отметок обучающегося.",
        "Проверьте работу и период.");

    /// <summary>A kind of works has no weight. Arguments: the kind, the work.</summary>
    public static readonly DefectCode KindWithoutWeight = new(
        "ELJ-D631",
        "У работы «{1}» нет веса, а вид «{0}» в таблице весов не назван.",
        "Назовите вид в таблице весов, задайте вес работы или вес неизвестного вида.");

    /// <summary>A mark is off the scale. Arguments: the mark, the scale, the work.</summary>
    public static readonly DefectCode OffScale = new(
        "ELJ-D632",
        "Отметка {0} за работу «{2}» вне шкалы {1}.",
        "Исправьте отметку или шкалу.");

    /// <summary>The hours a week are not known and matter. No arguments.</summary>
    public static readonly DefectCode HoursUnknown = new(
        "ELJ-D633",
        "Наименьшее число отметок зависит от числа часов в неделю, а оно не указано.",
        "Укажите число часов предмета в неделю.");

    /// <summary>A teacher's weight where only the school's counts. Arguments: the kind, the weight, the school's weight.</summary>
    public static readonly DefectCode WeightNotSchools = new(
        "ELJ-D641",
        "Вес {1} для вида «{0}» отличается от веса школы {2}, а учитель веса не задаёт.",
        "Оставьте вес школы.");

    /// <summary>There are too many different works left to try all of them. Arguments: how many ways there are, how many are tried.</summary>
    public static readonly DefectCode TooManyWays = new(
        "ELJ-D651",
        "Слишком много разных работ впереди: {0} наборов.",
        "Перебирается не больше {1}; возьмите более короткий план.");
}
