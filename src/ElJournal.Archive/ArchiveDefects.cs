using ElJournal.Domain.Defects;

namespace ElJournal.Archive;

/// <summary>What may be wrong with an archive, beside its data and its log.</summary>
/// <remarks>Listed for readers in <c>docs/errors/archive.md</c>.</remarks>
public static class ArchiveDefects
{
    /// <summary>The file is no ZIP, or has lost its end. No arguments.</summary>
    public static readonly DefectCode NoEnd = new(
        "ELJ-D951", "Это не архив ElJournal, или его конец отрезан: нет конца оглавления ZIP.", "Укажите файл архива; если его конец отрезан, возьмите другую копию.");

    /// <summary>The record at the end does not fit the file. No arguments.</summary>
    public static readonly DefectCode WrongEnd = new(
        "ELJ-D952", "Конец оглавления ZIP не сходится с файлом: он изменён, файл обрезан или к нему что-то приписано.", "Возьмите другую копию архива.");

    /// <summary>An entry of the central directory is not as derived. Arguments: its number.</summary>
    public static readonly DefectCode WrongDirectory = new(
        "ELJ-D953", "Оглавление ZIP изменено: запись {0} не такая, какой её пишет ElJournal.", "Возьмите другую копию архива.");

    /// <summary>An entry has a name that leads somewhere else or is unsafe. Arguments: its number.</summary>
    public static readonly DefectCode BadName = new(
        "ELJ-D954", "Запись {0} оглавления ZIP названа недопустимо: имя ведёт из папки, длиннее положенного или содержит чужие знаки.", "Не распаковывайте этот файл: ElJournal таких архивов не пишет.");

    /// <summary>Two entries have one name. Arguments: the number of the second.</summary>
    public static readonly DefectCode Duplicate = new(
        "ELJ-D955", "Такая запись в оглавлении ZIP уже есть (повтор — запись {0}).", "Не распаковывайте этот файл: ElJournal таких архивов не пишет.");

    /// <summary>An entry is compressed or encrypted. No arguments.</summary>
    public static readonly DefectCode Compressed = new(
        "ELJ-D956", "Запись сжата или зашифрована, а записи архива хранятся как есть.", "Не распаковывайте этот файл: ElJournal таких архивов не пишет.");

    /// <summary>An entry is a symbolic link or a folder. No arguments.</summary>
    public static readonly DefectCode NotPlainFile = new(
        "ELJ-D957", "Запись — символическая ссылка, папка или особый файл, а не обычный файл.", "Не распаковывайте этот файл: ElJournal таких архивов не пишет.");

    /// <summary>The header before an entry is not as derived. No arguments.</summary>
    public static readonly DefectCode WrongHeader = new(
        "ELJ-D958", "Заголовок записи в ZIP изменён: он не сходится с оглавлением.", "Возьмите другую копию архива.");

    /// <summary>Between entries there is something, or they overlap. No arguments.</summary>
    public static readonly DefectCode WrongPlace = new(
        "ELJ-D959", "Запись стоит в ZIP не там, где кончается предыдущая: между ними есть лишнее или они накладываются.", "Возьмите другую копию архива.");

    /// <summary>The bytes of an entry have another check sum. Arguments: the sum found, the sum stated.</summary>
    public static readonly DefectCode WrongSum = new(
        "ELJ-D960", "Содержимое изменено: контрольная сумма {0}, а в оглавлении ZIP {1}.", "Возьмите другую копию архива.");

    /// <summary>The bytes of an entry have another digest. Arguments: the digest found, the digest stated.</summary>
    public static readonly DefectCode WrongDigest = new(
        "ELJ-D961", "Содержимое изменено: SHA-256 {0}, а в описи {1}.", "Возьмите другую копию архива.");

    /// <summary>The manifest or its seal is not where it must be. No arguments.</summary>
    public static readonly DefectCode NoManifest = new(
        "ELJ-D962", "Нет описи: последними в архиве стоят manifest.json и manifest.sha256.", "Возьмите другую копию архива.");

    /// <summary>The seal is not that of the manifest. Arguments: the digest of the manifest.</summary>
    public static readonly DefectCode BrokenSeal = new(
        "ELJ-D963", "Опись изменена или подменён её отпечаток: SHA-256 описи {0}, а в manifest.sha256 другое.", "Возьмите другую копию архива.");

    /// <summary>The manifest is none, or not in its form. No arguments.</summary>
    public static readonly DefectCode BadManifest = new(
        "ELJ-D964", "Опись не читается или записана не так, как её пишет ElJournal.", "Возьмите другую копию архива; вид описи — в docs/archive.md.");

    /// <summary>The manifest is too long. Arguments: the greatest length in bytes.</summary>
    public static readonly DefectCode ManifestTooLong = new(
        "ELJ-D965", "Опись длиннее {0} байт.", "Не распаковывайте этот файл: ElJournal таких архивов не пишет.");

    /// <summary>The version is another one. Arguments: the version found, the version supported.</summary>
    public static readonly DefectCode WrongVersion = new(
        "ELJ-D966", "Версия архива {0} не поддерживается, поддерживается {1}.", "Обновите программу.");

    /// <summary>A file of the manifest is not there. No arguments.</summary>
    public static readonly DefectCode Missing = new(
        "ELJ-D967", "Файл назван в описи, а в архиве его нет.", "Возьмите другую копию архива: файл удалён.");

    /// <summary>A file is not in the manifest. No arguments.</summary>
    public static readonly DefectCode Unlisted = new(
        "ELJ-D968", "Файла нет в описи.", "Возьмите другую копию архива: файл подложен.");

    /// <summary>The files stand in another order, or have another size. Arguments: what the manifest states in this place, its size.</summary>
    public static readonly DefectCode WrongOrder = new(
        "ELJ-D969", "Файл стоит не на своём месте или другого размера: по описи здесь «{0}», {1} байт.", "Возьмите другую копию архива: файлы переставлены или изменены.");

    /// <summary>The log is not the one of the manifest. Arguments: number, head and root found; then as stated.</summary>
    public static readonly DefectCode WrongLog = new(
        "ELJ-D970", "Журнал изменений не тот: записей {0}, конец {1}, корень {2}, а в описи — {3}, {4}, {5}.", "Возьмите другую копию архива: журнал подменён.");

    /// <summary>The data are not those of the manifest. Arguments: the digest found, the digest stated.</summary>
    public static readonly DefectCode WrongData = new(
        "ELJ-D971", "Данные не те: их дайджест {0}, а в описи {1}.", "Возьмите другую копию архива: данные подменены.");

    /// <summary>The log comes to other facts than the data. Arguments: the digest of what it comes to, the digest of the data.</summary>
    public static readonly DefectCode LogOfOtherData = new(
        "ELJ-D972", "Журнал изменений и данные говорят разное: по журналу дайджест {0}, данных — {1}.", "Не принимайте этот архив: после записи в журнал данные изменили или журнал взят от других.");

    /// <summary>The manifest speaks of another school, year or class than the data. Arguments: what.</summary>
    public static readonly DefectCode OtherSubject = new(
        "ELJ-D973", "Опись и данные — о разном: не сходится {0}.", "Не принимайте этот архив: опись взята от другого.");

    /// <summary>The root is not the one that was noted. Arguments: the root found, the root noted.</summary>
    public static readonly DefectCode OtherRoot = new(
        "ELJ-D974", "Корень журнала {0}, а должен быть {1}.", "Не принимайте этот архив: он сам себе не противоречит, но это не тот архив, корень которого записали.");

    /// <summary>No document has the code. Arguments: the code.</summary>
    public static readonly DefectCode NoSuchCode = new(
        "ELJ-D975", "Документа с кодом {0} в архиве нет.", "Сверьте код с нижним краем листа; если он тот же, напечатано не то, что в архиве.");

    /// <summary>The text is no code. Arguments: the text, how many digits a code has.</summary>
    public static readonly DefectCode BadCode = new(
        "ELJ-D976", "«{0}» — не код документа.", "Код — это {1} или больше знаков 0–9 и a–f, как внизу листа; пробелы не важны.");

    /// <summary>The archive does not fit into one file. No arguments.</summary>
    public static readonly DefectCode TooLarge = new(
        "ELJ-D977", "Архив не помещается в один файл: больше 4 ГиБ или 65 534 файлов.", "Составьте архив по классам: --class.");

    /// <summary>A file cannot be read to its end. No arguments.</summary>
    public static readonly DefectCode Unreadable = new(
        "ELJ-D978", "Файл не читается: носитель отказал или файл стал короче.", "Возьмите другую копию архива и замените носитель.");

    /// <summary>The signature is not one of this archive. No arguments.</summary>
    public static readonly DefectCode BadSignature = new(
        "ELJ-D979", "Подпись не от этого архива или испорчена.", "Возьмите подпись, которая лежала рядом с этим архивом: подписано содержимое manifest.json.");

    /// <summary>Not as many personal values are erased from the log as the manifest says. Arguments: how many are, how many are stated.</summary>
    public static readonly DefectCode OtherErasure = new(
        "ELJ-D980", "В журнале стёрто личных значений {0}, а в описи {1}.", "Возьмите другую копию архива; если стирали вы сами, составьте архив заново: archive erase.");

    /// <summary>A proof cannot be read, or its record cannot. No arguments.</summary>
    public static readonly DefectCode BadProof = new(
        "ELJ-D981", "Это не доказательство ElJournal, или оно испорчено.", "Возьмите доказательство из архива заново: proof create.");

    /// <summary>The archive has no record of the fact. Arguments: the fact.</summary>
    public static readonly DefectCode NoSuchRecord = new(
        "ELJ-D982", "Записи «{0}» в журнале изменений архива нет.", "Проверьте обозначения работы или журнала, обучающегося и периода: они такие же, как в данных.");

    /// <summary>The record does not lead to the root. Arguments: its number, the root.</summary>
    public static readonly DefectCode NotIncluded = new(
        "ELJ-D983", "Запись {0} не из журнала с корнем {1}: хеши рядом к нему не ведут.", "Не принимайте это доказательство: оно подделано или взято от другого архива.");

    /// <summary>The signature is by an algorithm that is not known here. Arguments: the algorithm of its digest.</summary>
    public static readonly DefectCode UnknownSignature = new(
        "ELJ-D984", "Подпись сделана алгоритмом, которого программа не знает ({0}).", "Проверьте её программой, которой подписывали: подписано содержимое manifest.json.");
}
