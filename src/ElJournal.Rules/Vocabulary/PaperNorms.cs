using ElJournal.Domain.Documents;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о бумажных копиях и распечатках.</summary>
public static class PaperNorms
{
    /// <summary>The day of the closing.</summary>
    public static readonly CaseAnchor<SchoolCase<ClosedJournal>> ClosingDay = new("journal.closing-day", "день закрытия", static (in SchoolCase<ClosedJournal> c) => c.Day);

    /// <summary>The day of printing.</summary>
    public static readonly CaseAnchor<SchoolCase<Printout>> PrintDay = new(
        "printout.day",
        "день распечатки",
        static (in SchoolCase<Printout> c) => c.Opened.IsKnown ? c.Day : EventDay.Unknown);

    /// <summary>The printed copy of a closed journal is checked (<c>saki-2020</c> 3.3).</summary>
    public static readonly Obligation<SchoolCase<ClosedJournal>> JournalCopyChecked = new()
    {
        Id = NormId.Parse("journal-copy.checked"),
        Title = "Бумажная копия закрытого журнала проверена",
        Cases = ClosedJournalSource.Instance,
        When = [PaperTerms.JournalClosed],
        Bearer = OfficeBearers<ClosedJournal>.DeputyHead,
        DueName = "срок проверки бумажной копии",
        Anchor = ClosingDay,
        FulfilledAt = PaperMoments.JournalCopyChecked,
        Repair = static (in SchoolCase<ClosedJournal> _) => "распечатать журнал, проверить распечатку и записать, кто и когда проверил",
    };

    /// <summary>A printed journal is bound (<c>saki-2020</c> 5.2).</summary>
    public static readonly Obligation<SchoolCase<Printout>> CopyBound = new()
    {
        Id = NormId.Parse("paper-copy.bound"),
        Title = "Бумажная копия журнала сшита",
        Cases = PrintoutSource.Instance,
        When = [PaperTerms.IsJournalCopy],
        Bearer = OfficeBearers<Printout>.Secretary,
        DueName = "срок сшивки",
        Anchor = PrintDay,
        FulfilledAt = PaperMoments.Bound,
        Repair = static (in SchoolCase<Printout> _) => "сшить распечатку и записать, когда это сделано",
    };

    /// <summary>A printed journal goes to the archive (<c>saki-2020</c> 5.2).</summary>
    public static readonly Obligation<SchoolCase<Printout>> CopyHandedOver = new()
    {
        Id = NormId.Parse("paper-copy.handed-over"),
        Title = "Бумажная копия журнала сдана в архив",
        Cases = PrintoutSource.Instance,
        When = [PaperTerms.IsJournalCopy],
        Bearer = OfficeBearers<Printout>.Secretary,
        DueName = "срок передачи бумажной копии",
        Anchor = PrintDay,
        FulfilledAt = PaperMoments.HandedOver,
        Repair = static (in SchoolCase<Printout> _) => "сдать распечатку в архив и записать, когда это сделано",
    };

    /// <summary>A printed report is signed off (<c>aleksandrovskaya-2021</c> 3.5).</summary>
    public static readonly Obligation<SchoolCase<Printout>> HasVisa = new()
    {
        Id = NormId.Parse("printout.has-visa"),
        Title = "На бумажном отчёте есть виза заместителя директора",
        Cases = PrintoutSource.Instance,
        When = [PaperTerms.IsReport],
        Bearer = OfficeBearers<Printout>.DeputyHead,
        DueName = "срок визы",
        Anchor = PrintDay,
        FulfilledAt = PaperMoments.SignedOff,
        Repair = static (in SchoolCase<Printout> _) => "получить визу и записать, кто и когда её поставил",
    };
}
