using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost;

/// <summary>Archives and proofs.</summary>
internal static partial class HostDefects
{
    /// <summary>A root is none. Arguments: the text.</summary>
    internal static readonly DefectCode BadRoot = new("ELJ-D571", "--root: «{0}» — не корень журнала.", "Корень — 64 шестнадцатеричные цифры; его печатают archive create и verify.");

    /// <summary>A certificate cannot sign. Arguments: the path, the variable of its password.</summary>
    internal static readonly DefectCode BadCertificate = new(
        "ELJ-D573", "--sign: «{0}» — не сертификат с закрытым ключом, или пароль не подходит.", "Укажите файл .pfx; его пароль берётся из переменной окружения {1}.");

    /// <summary>A proof is wanted, and of which mark is not said. No arguments.</summary>
    internal static readonly DefectCode NoMarkNamed = new("ELJ-D572", "Не сказано, о какой отметке доказательство.", "Укажите --assessment или вместе --journal и --period.");

    /// <summary>A fact is to be added to a folder that has a log of changes. Arguments: the folder, the log.</summary>
    internal static readonly DefectCode FolderHasLog = new(
        "ELJ-D830",
        "В папку «{0}» ничего не записать: рядом с данными лежит журнал изменений «{1}», и с записью мимо него они разойдутся.",
        "Записывайте в хранилище школы (--database) или на сайте, где журнал изменений ведётся; данные папки без журнала изменений дополнять можно.");

    /// <summary>Of what an archive is to be made is not said, or said twice. No arguments.</summary>
    internal static readonly DefectCode ArchiveOfWhat = new("ELJ-D580", "Не сказано, из чего составить архив.", "Укажите папку обмена или --database с хранилищем школы, одно из двух.");
}
