using ElJournal.Domain.Defects;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>What may be wrong with a log of revisions, beside its JSON and the values in it.</summary>
/// <remarks>Listed for readers in <c>docs/errors/log.md</c>.</remarks>
public static class LogDefects
{
    /// <summary>The log has no first record. No arguments.</summary>
    public static readonly DefectCode NoHeader = new(
        "ELJ-D761",
        "Это не журнал изменений ElJournal: нет первой записи с format = \"eljournal-log\".",
        "Укажите файл журнала изменений; если его начало отрезано, возьмите целую копию.");

    /// <summary>The version is another one. Arguments: the version found, the version supported.</summary>
    public static readonly DefectCode WrongVersion = new(
        "ELJ-D762",
        "Версия журнала изменений {0} не поддерживается, поддерживается {1}.",
        "Обновите программу.");

    /// <summary>The hash does not fit the record. Arguments: the number of the record.</summary>
    public static readonly DefectCode Altered = new(
        "ELJ-D763",
        "Запись {0} изменена: её отпечаток не сходится с её содержанием.",
        "Сравните с копией журнала: это первая запись, которой нельзя верить.");

    /// <summary>The record does not follow the one before. Arguments: the number of the record.</summary>
    public static readonly DefectCode BrokenChain = new(
        "ELJ-D764",
        "Запись {0} не продолжает предыдущую: перед ней запись подменена, удалена или вставлена.",
        "Сравните с копией журнала: записям перед этой верить нельзя.");

    /// <summary>The number of a record is another one. Arguments: the number found, the number expected.</summary>
    public static readonly DefectCode WrongNumber = new(
        "ELJ-D765",
        "Номер записи {0}, а по порядку должен быть {1}.",
        "Записи идут подряд, с единицы; сравните с копией журнала.");

    /// <summary>A personal value is not the one recorded. Arguments: the number of the record, the property.</summary>
    public static readonly DefectCode WrongValue = new(
        "ELJ-D766",
        "Запись {0}: личное значение {1} не то, которое было внесено.",
        "Сравните с копией журнала: значение или его соль подменены.");

    /// <summary>A personal value stands without commitment or salt. Arguments: the number of the record, the property.</summary>
    public static readonly DefectCode StrayValue = new(
        "ELJ-D767",
        "Запись {0}: у личного значения {1} нет обязательства (sealed), самого значения (open) или соли (salts).",
        "Значение и соль стоят вместе и при обязательстве или стёрты вместе.");

    /// <summary>The version of a fact is not the next one. Arguments: the number of the record, the fact, the version found, the version expected.</summary>
    public static readonly DefectCode WrongFactVersion = new(
        "ELJ-D768",
        "Запись {0}: у факта «{1}» версия {2}, а по порядку должна быть {3}.",
        "Версии факта идут подряд, с единицы; сравните с копией журнала.");

    /// <summary>The key is not that of the fact. Arguments: the number of the record, the key found, the key of the fact.</summary>
    public static readonly DefectCode WrongKey = new(
        "ELJ-D769",
        "Запись {0}: ключ «{1}», а у самого факта ключ «{2}».",
        "Ключ повторяет то, что стоит в факте; сравните с копией журнала.");

    /// <summary>The log ends before its head. Arguments: the number of revisions, the hash, both as found; then both as expected.</summary>
    public static readonly DefectCode WrongHead = new(
        "ELJ-D770",
        "Журнал кончается записью {0} ({1}…), а должен кончаться записью {2} ({3}…).",
        "Последние записи отрезаны или подменены: возьмите целую копию.");

    /// <summary>A record is older than the one before. Arguments: the number of the record.</summary>
    public static readonly DefectCode NotLater = new(
        "ELJ-D771",
        "Запись {0} внесена раньше предыдущей.",
        "Записи идут по времени; сравните с копией журнала.");
}
