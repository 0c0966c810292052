using ElJournal.Domain.Defects;

namespace ElJournal.Import.OneRoster;

/// <summary>What may be wrong with a OneRoster export beyond the form of its files and values.</summary>
public static class OneRosterDefects
{
    /// <summary>The export holds several schools. Arguments: their number.</summary>
    public static readonly DefectCode ManySchools = new(
        "ELJ-D340",
        "В выгрузке школ: {0}, а запись — об одной.",
        "Выгрузите каждую школу отдельно.");

    /// <summary>The manifest names a version that is not read. Arguments: the version, those that are.</summary>
    public static readonly DefectCode UnknownVersion = new(
        "ELJ-D341",
        "Версия OneRoster «{0}» не читается.",
        "Выгрузите в одной из версий: {1}.");

    /// <summary>The manifest promises a file that is missing. Arguments: the file.</summary>
    public static readonly DefectCode FilePromised = new(
        "ELJ-D342",
        "Манифест обещает файл {0}, а его нет.",
        "Скопируйте в папку всю выгрузку или выгрузите заново.");

    /// <summary>The manifest denies a file that is there. Arguments: the file.</summary>
    public static readonly DefectCode FileDenied = new(
        "ELJ-D343",
        "По манифесту файла {0} нет, а он есть.",
        "Уберите файл, если он остался от другой выгрузки, или выгрузите заново.");
}
