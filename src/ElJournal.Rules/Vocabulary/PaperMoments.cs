using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;
using NodaTime;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When a printout reached a stage of its life.</summary>
public static class PaperMoments
{
    /// <summary>A printed copy of the closed journal was checked by a deputy head.</summary>
    public static readonly CaseMoment<SchoolCase<ClosedJournal>> JournalCopyChecked = new(
        "journal.copy-checked",
        "заместитель директора проверил бумажную копию закрытого журнала",
        FactKinds.Printouts | FactKinds.Journals | FactKinds.StaffRoles | FactKinds.Closings,
        static (in SchoolCase<ClosedJournal> c) =>
        {
            var (school, closed) = (c.School, c.Subject.ClosedAt);
            return Moments.First(JournalPapers.Of(school).CopiesOf(c.Subject.Journal)
                .Where(p => !(p.CheckedAt < closed))
                .Select(p => RolesHeld.ByDeputyHead(school, p.CheckedBy, p.CheckedAt)));
        })
    {
        UnknownBecause = "время проверки не сохранено",
    };

    /// <summary>It was bound.</summary>
    public static readonly CaseMoment<SchoolCase<Printout>> Bound = new(
        "printout.bound",
        "бумажная копия сшита",
        FactKinds.Printouts,
        static (in SchoolCase<Printout> c) => Reached(c.Subject.BoundAt));

    /// <summary>It was handed over to the archive.</summary>
    public static readonly CaseMoment<SchoolCase<Printout>> HandedOver = new(
        "printout.handed-over",
        "бумажная копия сдана в архив",
        FactKinds.Printouts,
        static (in SchoolCase<Printout> c) => Reached(c.Subject.HandedOverAt));

    /// <summary>A deputy head signed it off.</summary>
    public static readonly CaseMoment<SchoolCase<Printout>> SignedOff = new(
        "printout.signed-off",
        "заместитель директора поставил визу",
        FactKinds.Printouts | FactKinds.StaffRoles,
        static (in SchoolCase<Printout> c) => RolesHeld.ByDeputyHead(c.School, c.Subject.VisaBy, c.Subject.VisaAt))
    {
        UnknownBecause = "время визы не сохранено",
    };

    private static Moment Reached(Instant? at) => at is { } known ? Moment.At(known) : Moment.NotYet;
}
