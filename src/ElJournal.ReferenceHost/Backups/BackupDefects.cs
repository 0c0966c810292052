using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>What may be wrong with a backup, or with the store that it shall replace.</summary>
internal static class BackupDefects
{
    /// <summary>The backup would overwrite the store. Arguments: the path.</summary>
    internal static readonly DefectCode IsStore = new("ELJ-D801", "«{0}» — файл самого хранилища.", "Укажите для копии другой файл, лучше на другом диске.");

    /// <summary>A file is no backup. Arguments: the path, what is wrong with it.</summary>
    internal static readonly DefectCode NotABackup = new("ELJ-D802", "«{0}» — не годная копия хранилища: {1}", "Возьмите другую копию; хранилище осталось как было.");

    /// <summary>The backup is of a later program. Arguments: the path.</summary>
    internal static readonly DefectCode LaterProgram = new("ELJ-D803", "Копию «{0}» сделала более новая программа.", "Обновите программу и повторите; хранилище осталось как было.");

    /// <summary>The store has records that the backup lacks. Arguments: where the store is, how many it has, how many the backup has.</summary>
    internal static readonly DefectCode Newer = new(
        "ELJ-D804",
        "В хранилище «{0}» журнал новее: записей {1}, а в копии {2}.",
        "Ничего не заменено. Восстановите копию в другое, пустое хранилище (--database) и сравните; если записи хранилища не нужны, сохраните его (backup) и удалите сами.");

    /// <summary>Store and backup have different records. Arguments: where the store is, the number of the first record by which they differ.</summary>
    internal static readonly DefectCode Diverges = new(
        "ELJ-D805",
        "Журнал хранилища «{0}» расходится с копией с записи {1}: это другая школа, другой год или другая ветвь событий.",
        "Ничего не заменено. Восстановите копию в другое, пустое хранилище (--database) и сравните.");

    /// <summary>Personal values were erased in the store that the backup still has. Arguments: where the store is, how many records.</summary>
    internal static readonly DefectCode Erased = new(
        "ELJ-D806",
        "В хранилище «{0}» стёрты личные данные, которые в копии ещё есть: записей {1}.",
        "Ничего не заменено: стёртое не возвращают. Если хранилище погибло, восстановите копию в пустое (--database) и повторите стирание (personal erase) по акту об уничтожении.");
}
