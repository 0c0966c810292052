using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь бумаг: what norms can ask about a printout, or about a journal that is to be printed.</summary>
public static class PaperTerms
{
    /// <summary>The journal, or the year, is closed.</summary>
    public static readonly Term<SchoolCase<ClosedJournal>> JournalClosed = new(
        "journal.closed",
        "журнал или год закрыт",
        FactKinds.Closings,
        static (in SchoolCase<ClosedJournal> c) =>
            c.Subject.ClosedAt is not null ? Truth.Yes : c.Complete.HasFlag(FactKinds.Closings) ? Truth.No : Truth.Unknown)
    {
        Values = static (in SchoolCase<ClosedJournal> c) => c.Subject.ClosedAt is { } at ? Wording.Of(c.School.Register.Clock.LocalOf(at)) : null,
    };

    /// <summary>The printout is a copy of a journal.</summary>
    public static readonly Term<SchoolCase<Printout>> IsJournalCopy = new(
        "printout.is-journal-copy",
        "распечатан журнал",
        FactKinds.Printouts,
        static (in SchoolCase<Printout> c) => (c.Subject.Kind == PrintoutKind.JournalCopy).ToTruth());

    /// <summary>The printout is a report.</summary>
    public static readonly Term<SchoolCase<Printout>> IsReport = new(
        "printout.is-report",
        "распечатан отчёт",
        FactKinds.Printouts,
        static (in SchoolCase<Printout> c) => (c.Subject.Kind is PrintoutKind.Report or PrintoutKind.ProgressReport or PrintoutKind.AttendanceReport).ToTruth());
}
