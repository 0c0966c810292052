using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What may be wrong with the wish for copies of an archive, or with a copy.</summary>
internal static class CopyDefects
{
    /// <summary>Not every copy has a medium and a room. Arguments: the option, how many values it has, how many copies there are to be.</summary>
    internal static readonly DefectCode Uneven = new(
        "ELJ-D574", "{0}: указано {1}, а копий {2}.", "Укажите носитель и помещение для каждой копии, в том же порядке, что и места.");

    /// <summary>A medium or a room says nothing. Arguments: the option.</summary>
    internal static readonly DefectCode Empty = new("ELJ-D575", "{0}: значение пусто.", "Напишите, как носитель или помещение зовут в школе: без этого копию потом не найти.");

    /// <summary>Two copies would stand in one place, or one in the place of the archive. Arguments: the path.</summary>
    internal static readonly DefectCode SamePlace = new("ELJ-D576", "«{0}» — место самого архива или другой его копии.", "Укажите для каждой копии своё место.");

    /// <summary>What was read back is not what was written. Arguments: the path, the first thing that does not match.</summary>
    internal static readonly DefectCode Differs = new(
        "ELJ-D577", "Копия «{0}» прочитана обратно и не сходится с архивом: {1}", "Ни одна копия не поставлена на место. Проверьте носитель и повторите.");

    /// <summary>Beside the place of an archive or a copy stands the signature of another. Arguments: the path.</summary>
    internal static readonly DefectCode StrangeSignature = new(
        "ELJ-D599", "«{0}» — подпись того, что стояло здесь прежде, а у нового архива подписи нет.", "Уберите её или укажите другое место: её примут за подпись нового архива.");

    /// <summary>A copy is to be recorded in a store, and by whom is not said. No arguments.</summary>
    internal static readonly DefectCode NoAuthor = new("ELJ-D578", "--by: не сказано, кто сделал копии, или обозначение лица не годится.", "Укажите администратора, как он обозначен в данных школы.");

    /// <summary>Copies stand in their places and the school refuses to record them. Arguments: why.</summary>
    internal static readonly DefectCode NotRecorded = new(
        "ELJ-D579", "Копии сделаны и проверены, но в журнал школы не записаны: {0}", "Запишите их на сайте, в разделе «Архивные копии», или повторите с --by того, кому это можно.");
}
