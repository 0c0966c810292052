using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What acts ask of paper and of the archive. No moment is set, and what is done after the year is closed no closing finds.</summary>
internal sealed partial class ClauseByClause
{
    private string ThisYear => $"year:{Register.Year.First.Year}";

    private LocalDate YearEnd =>
        Register.Periods.Where(p => p is { Kind: PeriodKind.Year, Class: null }).Select(p => (LocalDate?)p.Last).Max()
        ?? Register.Periods.Where(p => p.Kind == PeriodKind.Year).Select(p => (LocalDate?)p.Last).Max()
        ?? Register.Year.Last;

    /// <summary>Saki 3.3: the printed copy of a closed journal is checked by a deputy head, after the closing.</summary>
    private void Saki33CopyChecked(Journal journal)
    {
        var closed = ClosedAfter(journal.Id, Instant.MinValue);
        var copies = Ledger<Printout>().Where(p => p.Kind == PrintoutKind.JournalCopy && (p.Journal is { } of ? of == journal.Id : p.Class is { } ofClass && ofClass == journal.Class));
        OfSchool(
            "journal-copy.checked",
            $"journal:{journal.Id}",
            SakiJournals,
            DateOrYearEnd(closed),
            closed ?? EndOfDay(Register.Year.Last),
            closed is not null,
            FirstOf(copies.Where(p => !(p.CheckedAt < closed)).Select(p => ByDeputyHead(p.CheckedBy, p.CheckedAt))),
            isClosable: false);
    }

    /// <summary>Saki 3.3a: every journal was handed over, by itself, with its class or with the school.</summary>
    private void Saki33aHandOver()
    {
        var handOvers = Ledger<HandOver>();
        static Moment First(IEnumerable<HandOver> of) => FirstOf(of.Select(h => Moment.OfEntry(h.At)));
        var done = Register.Journals.IsEmpty
            ? First(handOvers.Where(h => h is { Journal: null, Class: null }))
            : LastOf(Register.Journals.Select(j => First(handOvers.Where(h => h.Journal is { } id ? id == j.Id : h.Class is not { } of || of == j.Class))));
        OfSchool("electronic-copy.handed-over", ThisYear, SakiJournals, YearEnd, EndOfDay(YearEnd), true, done, isClosable: false);
    }

    /// <summary>Saki 4.4: on the second medium.</summary>
    private void Saki44Media() => Archives("archive.several-media", SakiJournals, copies =>
    {
        var media = copies.GroupBy(c => c.Medium).Select(g => FirstOf(g.Select(c => Stage(c.VerifiedAt)))).Where(m => m.IsKnown).Select(m => m.Instant).Order().ToList();
        return media.Count < 2 ? Moment.NotYet : Moment.At(media[1]);
    });

    /// <summary>Lenskaya 2.5a: on two media in two rooms.</summary>
    private void Lenskaya25aRooms() => Archives("archive.two-rooms", Lenskaya, copies =>
        FirstOf(from one in copies
                from other in copies
                where one.Medium != other.Medium && one.Room is not null && other.Room is not null && one.Room != other.Room
                select Both(Stage(one.VerifiedAt), Stage(other.VerifiedAt))));

    /// <summary>Saki 5.2: what is printed of a journal is bound, and goes to the archive.</summary>
    private void Saki52Copies()
    {
        foreach (var paper in Ledger<Printout>())
        {
            var isCopy = paper.Kind == PrintoutKind.JournalCopy;
            OfPaper("paper-copy.bound", SakiJournals, paper, isCopy, Stage(paper.BoundAt));
            OfPaper("paper-copy.handed-over", SakiJournals, paper, isCopy, Stage(paper.HandedOverAt));
        }
    }

    /// <summary>Aleksandrovskaya 3.5: a printed report is signed off by a deputy head.</summary>
    private void Aleksandrovskaya35Visa()
    {
        foreach (var paper in Ledger<Printout>())
        {
            OfPaper(
                "printout.has-visa",
                Aleksandrovskaya,
                paper,
                paper.Kind is PrintoutKind.Report or PrintoutKind.ProgressReport or PrintoutKind.AttendanceReport,
                ByDeputyHead(paper.VisaBy, paper.VisaAt));
        }
    }

    /// <summary>Aleksandrovskaya 4-sysadmin-archive: the data base on paper.</summary>
    private void Aleksandrovskaya4SysadminArchive() => OfSchool(
        "archive.paper-copy",
        ThisYear,
        Aleksandrovskaya,
        YearEnd,
        EndOfDay(YearEnd),
        true,
        FirstOf(Ledger<Printout>().Where(p => p.Kind == PrintoutKind.ArchiveCopy).Select(p => Moment.OfEntry(p.PrintedAt))),
        isClosable: false);

    private void Archives(string norm, Force force, Func<List<ArchiveCopy>, Moment> done)
    {
        var archives = Ledger<ArchiveCopy>().GroupBy(c => c.Archive).ToList();
        foreach (var archive in archives)
        {
            OfSchool(norm, $"archive:{archive.Key}", force, DateOrYearEnd(archive.Min(c => c.MadeAt)), Instant.MinValue, true, done([.. archive]), isClosable: false);
        }

        if (archives.Count == 0)
        {
            OfSchool(norm, ThisYear, force, YearEnd, EndOfDay(YearEnd), true, Moment.NotYet, isClosable: false);
        }
    }

    private void OfPaper(string norm, Force force, Printout paper, bool applies, Moment done) =>
        OfSchool(norm, $"printout:{paper.Id}", force, DateOrYearEnd(paper.PrintedAt), Instant.MinValue, applies, done, isClosable: false);

    /// <summary>A signature of somebody who was deputy head then; who signed may be on record without the time, and the time without who.</summary>
    private Moment ByDeputyHead(StaffId? person, Instant? at)
    {
        var counts = (person, at) is not (null, null) && (person is not { } known || Register.Roles.Any(r =>
            r.Person == known && r.Role == StaffRoleKind.DeputyHead && (at is not { } then || r.Span.Contains(DateOf(then)))));
        return counts ? Moment.OfEntry(at) : Moment.NotYet;
    }
}
