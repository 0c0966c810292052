using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о том, что делают раз в год.</summary>
public static class YearNorms
{
    /// <summary>The first day of the school year.</summary>
    public static readonly CaseAnchor<SchoolCase<Occurrence>> Start = new("year.start", "первый день учебного года", static (in SchoolCase<Occurrence> c) => c.Day);

    /// <summary>The last day of the school year.</summary>
    public static readonly CaseAnchor<SchoolCase<Occurrence>> End = new("year.end", "последний день учебного года", static (in SchoolCase<Occurrence> c) => c.Day);

    /// <summary>The data of the school are loaded into the system (<c>elista-2023</c> 5.2).</summary>
    public static readonly Obligation<SchoolCase<Occurrence>> DataLoaded = new()
    {
        Id = NormId.Parse("data.loaded"),
        Title = "Данные школы загружены в систему",
        Cases = YearStartSource.Instance,
        When = [],
        Bearer = OfficeBearers<Occurrence>.Administrator,
        DueName = "срок загрузки данных",
        Anchor = Start,
        FulfilledAt = YearMoments.DataLoaded,
        Repair = static (in SchoolCase<Occurrence> _) => "загрузить данные школы и сохранить запись о загрузке",
    };

    /// <summary>The electronic journals go to the archive (<c>saki-2020</c> 3.3a).</summary>
    public static readonly Obligation<SchoolCase<Occurrence>> ElectronicCopyHandedOver = new()
    {
        Id = NormId.Parse("electronic-copy.handed-over"),
        Title = "Электронные журналы сданы в архив",
        Cases = YearEndSource.Instance,
        When = [],
        Bearer = OfficeBearers<Occurrence>.DeputyHead,
        DueName = "срок передачи электронных журналов",
        Anchor = End,
        FulfilledAt = new Choice<CaseMoment<SchoolCase<Occurrence>>>(
            SchoolReadings.ArchivedJournals,
            ("a", YearMoments.JournalsHandedOver),
            ("b", YearMoments.JournalsHandedOverByDeputy),
            ("c", YearMoments.PaperCopiesHandedOver)),
        Repair = static (in SchoolCase<Occurrence> _) => "сдать журналы в архив и записать, когда, кто и кому сдал",
    };

    /// <summary>The data base is kept on paper (<c>aleksandrovskaya-2021</c> 4-sysadmin-archive).</summary>
    public static readonly Obligation<SchoolCase<Occurrence>> ArchivePaperCopy = new()
    {
        Id = NormId.Parse("archive.paper-copy"),
        Title = "Бумажная копия базы сделана",
        Cases = YearEndSource.Instance,
        When = [],
        Bearer = OfficeBearers<Occurrence>.Administrator,
        DueName = "срок бумажной копии",
        Anchor = End,
        FulfilledAt = new Choice<CaseMoment<SchoolCase<Occurrence>>>(
            SchoolReadings.PaperArchive,
            ("a", YearMoments.ArchivePrinted),
            ("b", YearMoments.ArchiveCopied)),
        Repair = static (in SchoolCase<Occurrence> _) => "сделать копию базы для архива и записать её",
    };
}
