using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When what is owed once a year was done.</summary>
public static class YearMoments
{
    private const FactKinds OfHandOvers = FactKinds.HandOvers | FactKinds.Journals | FactKinds.Classes;

    /// <summary>The data of the school were loaded into the system.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> DataLoaded = new(
        "year.data-loaded",
        "данные школы загружены в систему",
        FactKinds.ReportRuns | FactKinds.Classes,
        static (in SchoolCase<Occurrence> c) => ReportRuns.Of(c.School).Made(ReportKind.DataLoad, [.. Enumerable.Range(0, c.School.Register.Classes.Length)]));

    /// <summary>The electronic journals were handed over, all of them.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> JournalsHandedOver = new(
        "year.journals-handed-over",
        "электронные копии всех журналов сданы в архив",
        OfHandOvers,
        static (in SchoolCase<Occurrence> c) => JournalPapers.Of(c.School).AllHandedOver(static (_, _) => true));

    /// <summary>The electronic journals were handed over by a deputy head, all of them.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> JournalsHandedOverByDeputy = new(
        "year.journals-handed-over-by-deputy",
        "электронные копии всех журналов сдал в архив заместитель директора",
        OfHandOvers | FactKinds.StaffRoles,
        static (in SchoolCase<Occurrence> c) => JournalPapers.Of(c.School).AllHandedOver(static (school, h) =>
            h.Giver is { } giver && RolesHeld.Was(school, giver, StaffRoleKind.DeputyHead, h.At)));

    /// <summary>The paper copies of the journals were handed over, all of them.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> PaperCopiesHandedOver = new(
        "year.paper-copies-handed-over",
        "бумажные копии всех журналов сданы в архив",
        FactKinds.Printouts | FactKinds.Journals | FactKinds.Classes,
        static (in SchoolCase<Occurrence> c) => JournalPapers.Of(c.School).AllPapersHandedOver());

    /// <summary>The data base was printed.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> ArchivePrinted = new(
        "year.archive-printed",
        "копия базы распечатана для архива",
        FactKinds.Printouts,
        static (in SchoolCase<Occurrence> c) => Moments.First(c.School.StreamLedger<Printout>().Where(p => p.Kind == PrintoutKind.ArchiveCopy).Select(p => Moment.OfEntry(p.PrintedAt))))
    {
        UnknownBecause = "время распечатки не сохранено",
    };

    /// <summary>The data base was copied to an electronic medium.</summary>
    public static readonly CaseMoment<SchoolCase<Occurrence>> ArchiveCopied = new(
        "year.archive-copied",
        "база скопирована на электронный носитель",
        FactKinds.ArchiveCopies,
        static (in SchoolCase<Occurrence> c) => Moments.First(c.School.Ledger<ArchiveCopy>().Select(a => Moment.OfEntry(a.MadeAt))))
    {
        UnknownBecause = "время копирования не сохранено",
    };
}
