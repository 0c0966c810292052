using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>What may be wrong with a backup, or with the store that it shall replace.</summary>
internal static class BackupDefects
{
    /// <summary>The backup would overwrite the store. Arguments: the path.</summary>
    internal static readonly DefectCode IsStore = new("ELJ-D821", "«{0}» — файл самого хранилища.", "Укажите для копии другой файл, лучше на другом диске.");

    /// <summary>A file is no backup. Arguments: the path, what is wrong with it.</summary>
    internal static readonly DefectCode NotABackup = new("ELJ-D822", "«{0}» — не годная копия хранилища: {1}", "Возьмите другую копию; хранилище осталось как было.");

    /// <summary>The backup is of a later program. Arguments: the path.</summary>
    internal static readonly DefectCode LaterProgram = new("ELJ-D823", "Копию «{0}» сделала более новая программа.", "Обновите программу и повторите; хранилище осталось как было.");

    /// <summary>The store has records that the backup lacks. Arguments: where the store is, how many it has, how many the backup has.</summary>
    internal static readonly DefectCode Newer = new(
        "ELJ-D824",
        "В хранилище «{0}» журнал новее: записей {1}, а в копии {2}.",
        "Ничего не заменено. Восстановите копию в другое, пустое хранилище (--database) и сравните; если записи хранилища не нужны, сохраните его (backup) и удалите сами.");

    /// <summary>Store and backup have different records. Arguments: where the store is, the number of the first record by which they differ.</summary>
    internal static readonly DefectCode Diverges = new(
        "ELJ-D825",
        "Журнал хранилища «{0}» расходится с копией с записи {1}: это другая школа, другой год или другая ветвь событий.",
        "Ничего не заменено. Восстановите копию в другое, пустое хранилище (--database) и сравните.");

    /// <summary>Personal data were erased in the store that the backup still has. Arguments: where the store is, how many records, names, words and accounts.</summary>
    internal static readonly DefectCode Erased = new(
        "ELJ-D826",
        "В хранилище «{0}» стёрты личные данные, которые в копии ещё есть: записей журнала, имён, слов и учётных записей {1}.",
        "Ничего не заменено: стёртое не возвращают. Если хранилище погибло, восстановите копию в пустое (--database) и повторите стирание (personal erase) по акту об уничтожении.");

    /// <summary>Files of the backup are not those that its log names. Arguments: the path, which.</summary>
    internal static readonly DefectCode DamagedFiles = new(
        "ELJ-D827",
        "В копии «{0}» журнал цел, а приложенные файлы не те, что он называет, и в хранилище целых нет (по отпечаткам): {1}.",
        "Ничего не заменено. Возьмите другую копию; если её нет, повторите с --accept-loss: восстановится всё, кроме этих файлов.");

    /// <summary>The store has something beside its log that the backup lacks or has otherwise. Arguments: where the store is, what.</summary>
    internal static readonly DefectCode BesideLost = new(
        "ELJ-D828",
        "В хранилище «{0}» есть то, чего копия не знает: {1}.",
        "Ничего не заменено. Снимите копию и с этого хранилища (backup); если перечисленное можно потерять, повторите с --accept-loss. Закрытые учётные записи и отозванные ключи такими и останутся.");

    /// <summary>Files of the store are damaged, and a backup stands in the place that may have them whole. Arguments: the path, which files.</summary>
    internal static readonly DefectCode FormerIsBetter = new(
        "ELJ-D829",
        "В хранилище приложенные файлы уже не те, что называет журнал (по отпечаткам): {1}. В прежней копии «{0}» они могут быть целы.",
        "Прежняя копия осталась. Укажите в --out другой файл: новая копия будет снята без этих файлов; прежнюю сохраните.");
}
