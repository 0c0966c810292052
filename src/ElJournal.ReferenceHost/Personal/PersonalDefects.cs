using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>What may be wrong with the wish to show or to erase personal data.</summary>
internal static class PersonalDefects
{
    /// <summary>Whose data are meant is not said, or said twice. No arguments.</summary>
    internal static readonly DefectCode WhoseData = new("ELJ-D811", "Не сказано, чьи данные стереть.", "Укажите людей или --expired, одно из двух.");

    /// <summary>Nothing is on record about somebody. Arguments: the id.</summary>
    internal static readonly DefectCode NobodyKnown = new("ELJ-D812", "О лице «{0}» ничего не записано.", "Проверьте обозначение: оно стоит в журнале школы, имён журнал не знает.");

    /// <summary>Data are to be erased by term, and by which regulation is not said. No arguments.</summary>
    internal static readonly DefectCode NoRegulation = new("ELJ-D813", "--expired: не сказано, по какому регламенту истёк срок.", "Добавьте --regulation с пакетом школы.");

    /// <summary>No clause of the regulation speaks of a term of storage. No arguments.</summary>
    internal static readonly DefectCode NoTerm = new(
        "ELJ-D814", "Срок хранения не определён: ни один пункт регламента о нём не говорит.", "Дайте своему пакету пункт с параметром storage-term и его значением (docs/packs.md) или стирайте по требованию человека.");

    /// <summary>A term of storage is not set. Arguments: the act, the clause.</summary>
    internal static readonly DefectCode TermUndetermined = new(
        "ELJ-D815", "Срок хранения по пункту {1} «{0}» не определён: акт его не называет, школа не установила.", "Установите его в values своего пакета: parameter «storage-term», value «5 лет» или «постоянно», с документом школы.");

    /// <summary>A term of storage is not over. Arguments: the act, the clause, the term, the first day after it, or that there is none.</summary>
    internal static readonly DefectCode TermNotOver = new("ELJ-D816", "Срок хранения по пункту {1} «{0}» ({2}) не истёк: {3}.", "Дождитесь его конца или стирайте по требованию человека.");

    /// <summary>After the erasure the log would not come to a year. Arguments: what is wrong with it.</summary>
    internal static readonly DefectCode Unfit = new("ELJ-D817", "После стирания журнал школы не складывается в учебный год: {0}", "Ничего не стёрто. Сообщите разработчикам.");

    /// <summary>Something that must be said for the act is not. Arguments: the option.</summary>
    internal static readonly DefectCode Unsaid = new("ELJ-D818", "{0}: значение пусто.", "Без основания и имени должности нет акта, а без акта данные не уничтожают.");

    /// <summary>A file stands where the act is to be, maybe the act of another erasure. Arguments: the path.</summary>
    internal static readonly DefectCode ActExists = new("ELJ-D819", "--act: файл «{0}» уже есть.", "Ничего не стёрто. Укажите новое имя: прежний акт об уничтожении не заменяют.");

    /// <summary>The erasure is done and its act written, but the files of the data base may still hold old pages. Arguments: the act, why.</summary>
    internal static readonly DefectCode Unscrubbed = new(
        "ELJ-D820",
        "Личные данные стёрты, акт записан ({0}), но файлы базы данных не вычищены: {1}",
        "Остановите сайт и другие программы над хранилищем и выполните в базе данных VACUUM, затем PRAGMA wal_checkpoint(TRUNCATE) (SQLite) или VACUUM FULL (PostgreSQL).");
}
