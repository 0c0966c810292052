using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What acts ask of the school itself: reports, archive, papers, lists and the order book. No moment is set anywhere; nothing is closed here.</summary>
internal sealed partial class ClauseByClause
{
    private static readonly Force SakiOrder = new(new LocalDate(2020, 5, 22));
    private static readonly Force SakiSchool = new(new LocalDate(2020, 9, 1));
    private static readonly Force LenskayaSchool = new(new LocalDate(2017, 11, 7));
    private static readonly Force ElistaSchool = new(new LocalDate(2023, 9, 1), new LocalDate(2024, 8, 31));
    private static readonly Force AleksandrovskayaSchool = new(new LocalDate(2021, 12, 3));

    private string ThisYear => $"year:{Register.Year.First.Year}";

    private LocalDate YearEnd =>
        Register.Periods.Where(p => p is { Kind: PeriodKind.Year, Class: null }).Select(p => (LocalDate?)p.Last).Max()
        ?? Register.Periods.Where(p => p.Kind == PeriodKind.Year).Select(p => (LocalDate?)p.Last).Max()
        ?? Register.Year.Last;

    private void JudgeSchoolOfSaki()
    {
        Saki33aHandOver();
        FourLists(SakiOrder);
        Archives("archive.several-media", SakiSchool, copies => SecondOf(copies.GroupBy(c => c.Medium).Select(g => FirstOf(g.Select(Verified)))));
        Saki51aOrders();
        foreach (var paper in Ledger<Printout>(p => p.Id))
        {
            var isCopy = paper.Kind == PrintoutKind.JournalCopy;
            OfPaper("paper-copy.bound", SakiSchool, paper, isCopy, Stage(paper.BoundAt));
            OfPaper("paper-copy.handed-over", SakiSchool, paper, isCopy, Stage(paper.HandedOverAt));
        }

        foreach (var journal in Register.Journals)
        {
            Saki61bPlan(journal);
            Say("journal-copy.checked", $"journal:{journal.Id}", SakiSchool.Holds(Register.Year.Last) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce);
        }
    }

    private void JudgeSchoolOfLenskaya() => Archives("archive.two-rooms", LenskayaSchool, copies =>
        FirstOf(from one in copies
                from other in copies
                where one.Medium != other.Medium && one.Room is not null && other.Room is not null && one.Room != other.Room
                select Both(Verified(one), Verified(other))));

    private void JudgeSchoolOfElista()
    {
        FourLists(ElistaSchool);
        OfSchool("data.loaded", ThisYear, ElistaSchool, Register.Year.First, StartOfDay(Register.Year.First), true, MadeFor(Ledger<ReportRun>(r => r.Id).Where(r => r.Kind == ReportKind.DataLoad), Register.Classes));
        foreach (var (pupil, day, isOfYear) in PupilsByFirstDay())
        {
            OfSchool("personal-data.complete", $"pupil:{pupil}", ElistaSchool, day, StartOfDay(day), isOfYear, CompleteSince(PersonKind.Pupil, pupil.Value));
        }
    }

    private void JudgeSchoolOfAleksandrovskaya()
    {
        foreach (var paper in Ledger<Printout>(p => p.Id))
        {
            var isReport = paper.Kind is PrintoutKind.Report or PrintoutKind.ProgressReport or PrintoutKind.AttendanceReport;
            var isSigned = (paper.VisaAt is not null || paper.VisaBy is not null) && (paper.VisaBy is not { } by || WasDeputyHead(by, paper.VisaAt));
            OfPaper("printout.has-visa", AleksandrovskayaSchool, paper, isReport, isSigned ? Moment.OfEntry(paper.VisaAt) : Moment.NotYet);
        }

        OfSchool("archive.paper-copy", ThisYear, AleksandrovskayaSchool, YearEnd, EndOfDay(YearEnd), true, FirstOf(Ledger<Printout>(p => p.Id).Where(p => p.Kind == PrintoutKind.ArchiveCopy).Select(p => Moment.OfEntry(p.PrintedAt))));
        foreach (var section in Enum.GetValues<ReferenceSection>())
        {
            AleksandrovskayaReference(section);
        }

        foreach (var person in Register.Staff)
        {
            var spans = Register.Roles.Where(r => r.Person == person).Select(r => r.Span).ToList();
            var first = spans.Select(FirstDayInYear).Min();
            OfSchool("staff-data.current", $"staff:{person}", AleksandrovskayaSchool, first ?? Register.Year.First, StartOfDay(first ?? Register.Year.First), spans.Count == 0 || first is not null, CompleteSince(PersonKind.Staff, person.Value));
        }

        AleksandrovskayaReports();
    }

    /// <summary>5.1 to 5.3: a report that the system makes is missing once its days are over.</summary>
    private void AleksandrovskayaReports()
    {
        var (year, week) = (Register.Year, Register.School.Week);
        bool IsSchoolDay(LocalDate date) => KindOf(date, week) is CalendarDayKind.School or CalendarDayKind.Short;
        for (var date = year.First; date <= year.Last; date = date.PlusDays(1))
        {
            Report("report.user-activity-missing", $"date:{date:R}", date, IsSchoolDay(date), ReportKind.UserActivity, date, date, EndOfDay(date));
        }

        for (var month = new LocalDate(year.First.Year, year.First.Month, 1); month <= year.Last; month = month.PlusMonths(1))
        {
            var (first, last) = (LocalDate.Max(month, year.First), LocalDate.Min(month.PlusMonths(1).PlusDays(-1), year.Last));
            var hasSchoolDay = Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Any(i => IsSchoolDay(first.PlusDays(i)));
            Report("report.filling-of-month-missing", $"month:{month.Year:0000}-{month.Month:00}", first, hasSchoolDay, ReportKind.Filling, first, last, EndOfDay(month.PlusMonths(1).PlusDays(-1)));
        }
    }

    private void Report(string norm, string about, LocalDate day, bool applies, ReportKind kind, LocalDate first, LocalDate last, Instant over)
    {
        var runs = Ledger<ReportRun>(r => r.Id).Where(r => r.Kind == kind && r.From <= first && r.To >= last && !(r.MadeAt < StartOfDay(last)));
        Say(
            norm,
            about,
            !AleksandrovskayaSchool.Holds(day) ? OracleVerdict.NotInForce
            : !applies ? OracleVerdict.NotApplicable
            : asOf >= over && MadeFor(runs, Register.Classes).IsNotYet ? OracleVerdict.Violated
            : OracleVerdict.Kept);
    }

    /// <summary>4, reference data: the version in force on the day of the check is confirmed.</summary>
    private void AleksandrovskayaReference(ReferenceSection section)
    {
        var today = asOf.InZone(Register.School.TimeZone).Date;
        var current = Ledger<ReferenceState>(s => (s.Section, s.ValidFrom)).Where(s => s.Section == section && !(s.ValidFrom > today)).OrderBy(s => s.ValidFrom ?? LocalDate.MinIsoValue).LastOrDefault();
        var day = current?.ValidFrom is { } from && from > Register.Year.First ? from : Register.Year.First;
        OfSchool("reference-data.current", $"reference:{Domain.Interchange.Codes.LedgerCodes.ReferenceSections.Format(section)}", AleksandrovskayaSchool, day, StartOfDay(day), true, Stage(current?.ConfirmedAt));
    }

    /// <summary>3.3a: every journal was handed over, by itself, with its class or with the school.</summary>
    private void Saki33aHandOver()
    {
        var handOvers = Ledger<HandOver>(h => h.Id).ToList();
        var done = Register.Journals.Select(j => FirstOf(handOvers
            .Where(h => h.Journal is { } id ? id == j.Id : h.Class is not { } of || of == j.Class)
            .Select(h => Moment.OfEntry(h.At)))).Aggregate((Moment?)null, (all, one) => all is { } sofar ? Both(sofar, one) : one);
        OfSchool("electronic-copy.handed-over", ThisYear, SakiSchool, YearEnd, EndOfDay(YearEnd), true, done ?? FirstOf(handOvers.Where(h => h is { Journal: null, Class: null }).Select(h => Moment.OfEntry(h.At))));
    }

    /// <summary>Saki 4.3, Elista 5.1: timetable, teachers, pupils, guardians.</summary>
    private void FourLists(Force force)
    {
        var first = Register.Year.First;
        foreach (var schoolClass in Register.Classes)
        {
            var members = Register.Enrolments.Where(e => e.Class == schoolClass.Id && FirstDayInYear(e.Span) is not null);
            var hasLessons = days.SelectMany(d => d.Value).Any(s => s.Journal.Class is { } of ? of == schoolClass.Id : MeetsInYear(s.Journal, schoolClass.Id));
            OfSchool("timetable.filled", $"class:{schoolClass.Id}", force, first, StartOfDay(first), members.Any(), !hasLessons ? Moment.NotYet : Moment.OfEntry(Ledger<ReferenceState>(s => (s.Section, s.ValidFrom)).Where(s => s.Section == ReferenceSection.Timetable).Min(s => s.ConfirmedAt)));
        }

        foreach (var journal in Register.Journals)
        {
            OfSchool("teacher-list.filled", $"journal:{journal.Id}", force, first, StartOfDay(first), true, journal.Teacher is null ? Moment.NotYet : Moment.Unknown);
        }

        foreach (var (pupil, day, isOfYear) in PupilsByFirstDay())
        {
            OfSchool("pupil-data.filled", $"pupil:{pupil}", force, day, StartOfDay(day), true, FirstOf(Register.Enrolments.Where(e => e.Pupil == pupil && e.Recorded.IsKnownAt(asOf)).Select(e => Moment.OfEntry(e.Recorded.At))));
            OfSchool("guardian-data.filled", $"pupil:{pupil}", force, day, StartOfDay(day), isOfYear, FirstOf(Ledger<Guardianship>(g => (g.Guardian, g.Pupil, g.Span)).Where(g => g.Pupil == pupil && FirstDayInYear(g.Span) is not null).Select(g => Moment.OfEntry(g.Recorded.At))));
        }
    }

    /// <summary>5.1a: what an order does stands in the journal.</summary>
    private void Saki51aOrders()
    {
        foreach (var order in Ledger<OrderEntry>(o => o.Id))
        {
            var effective = order.Effective ?? order.Date;
            bool Begins(Enrolment e) => e.Order is { } basis
                ? basis.Number == order.Number && (basis.Date ?? order.Date) == order.Date
                : order.Pupil is not null && e.Span.From == effective;
            bool Ends(Enrolment e) => e.Span.To == effective || e.Span.To == effective.PlusDays(-1);
            var matched = Register.Enrolments.Where(e => e.Recorded.IsKnownAt(asOf) && (order.Pupil ?? e.Pupil) == e.Pupil && (order.Class ?? e.Class) == e.Class);
            var done = order.Kind == OrderKind.Expulsion
                ? matched.Where(e => Ends(e) && e.EndRecorded.IsKnownAt(asOf) && IsBySecretary(SaysEnd(e) ? e.EndRecorded : e.Recorded)).Select(e => Moment.OfEntry(EndOf(e)))
                : matched.Where(e => Begins(e) && IsBySecretary(e.Recorded)).Select(e => Moment.OfEntry(e.Recorded.At));

            // Of an end that nobody recorded apart, the enrolment tells by whom; when, only where it was entered after the order.
            bool SaysEnd(Enrolment e) => e.EndRecorded is not { At: null, By: null };
            Instant? EndOf(Enrolment e) => SaysEnd(e) ? e.EndRecorded.At : e.Recorded.At < StartOfDay(order.Date) ? null : e.Recorded.At;
            if (SakiSchool.Holds(order.Date) && order is { Kind: OrderKind.Expulsion, Pupil: null })
            {
                Say("movement.entered", $"order-entry:{order.Id}", OracleVerdict.Undetermined);
                continue;
            }

            OfSchool("movement.entered", $"order-entry:{order.Id}", SakiSchool, order.Date, StartOfDay(order.Date), order.Kind != OrderKind.Other, FirstOf(done));
        }
    }

    /// <summary>5.1, as read: the secretary enters movements; where nobody is on record as having entered one, it counts.</summary>
    private bool IsBySecretary(Provenance recorded) => recorded.By is not { } by || Register.Roles.Any(r =>
        r.Person == by && r.Role == StaffRoleKind.Secretary && (recorded.At is not { } at || r.Span.Contains(at.InZone(Register.School.TimeZone).Date)));

    private void Archives(string norm, Force force, Func<List<ArchiveCopy>, Moment> done)
    {
        var archives = Ledger<ArchiveCopy>(c => c.Id).GroupBy(c => c.Archive).ToList();
        foreach (var archive in archives)
        {
            var made = archive.Min(c => c.MadeAt);
            var day = made is { } at ? at.InZone(Register.School.TimeZone).Date : Register.Year.Last;
            OfSchool(norm, $"archive:{archive.Key}", force, day, Instant.MinValue, true, done([.. archive]));
        }

        if (archives.Count == 0)
        {
            OfSchool(norm, ThisYear, force, YearEnd, EndOfDay(YearEnd), true, Moment.NotYet);
        }
    }

    private void OfPaper(string norm, Force force, Printout paper, bool applies, Moment done) => OfSchool(
        norm,
        $"printout:{paper.Id}",
        force,
        paper.PrintedAt is { } at ? at.InZone(Register.School.TimeZone).Date : Register.Year.Last,
        Instant.MinValue,
        applies,
        done);

    private void OfSchool(string norm, string about, Force force, LocalDate day, Instant over, bool applies, Moment done)
    {
        if (!force.Holds(day) || !applies)
        {
            Say(norm, about, force.Holds(day) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce);
        }
        else
        {
            SayOpen(norm, about, over, done, isCovered: true);
        }
    }

    private Instant StartOfDay(LocalDate date) => Register.School.TimeZone.AtStartOfDay(date).ToInstant();

    private LocalDate? FirstDayInYear(DateSpan span) =>
        span.To < Register.Year.First || span.From > Register.Year.Last ? null : span.From is { } from && from > Register.Year.First ? from : Register.Year.First;

    /// <summary>Whether a journal without a class is kept for somebody of a class on some day.</summary>
    private bool MeetsInYear(Domain.Journals.Journal journal, ClassId schoolClass) => Register.Enrolments.Any(e => e.Class == schoolClass && Register.Subgroups.Any(s =>
        s.Subgroup == journal.Subgroup && s.Pupil == e.Pupil && s.Span.Intersect(e.Span) is { } both && FirstDayInYear(both) is not null));

    private IEnumerable<(PupilId Pupil, LocalDate Day, bool IsOfYear)> PupilsByFirstDay() => Register.Pupils.Select(p =>
    {
        var first = Register.Enrolments.Where(e => e.Pupil == p).Select(e => FirstDayInYear(e.Span)).Min();
        return (p, first ?? Register.Year.First, first is not null);
    });

    private Moment CompleteSince(PersonKind kind, string person)
    {
        var states = Ledger<PersonalDataState>(s => (s.Person, s.Kind, s.ConfirmedAt)).Where(s => s.Kind == kind && s.Person.Value == person).OrderBy(s => s.ConfirmedAt ?? Instant.MinValue).ToList();
        var run = states.AsEnumerable().Reverse().TakeWhile(s => s.IsComplete).LastOrDefault();
        return run is null ? Moment.NotYet : Moment.OfEntry(run.ConfirmedAt);
    }

    private bool WasDeputyHead(StaffId person, Instant? at) => Register.Roles.Any(r =>
        r.Person == person && r.Role == StaffRoleKind.DeputyHead && (at is not { } known || r.Span.Contains(known.InZone(Register.School.TimeZone).Date)));

    private static Moment Stage(Instant? at) => at is { } known ? Moment.At(known) : Moment.NotYet;

    private static Moment Verified(ArchiveCopy copy) => Stage(copy.VerifiedAt);

    /// <summary>For the whole school, or for every class one.</summary>
    private static Moment MadeFor(IEnumerable<ReportRun> runs, IEnumerable<SchoolClass> classes)
    {
        var made = runs.ToList();
        var perClass = classes.Select(c => FirstOf(made.Where(r => r.Class is null || r.Class == c.Id).Select(r => Moment.OfEntry(r.MadeAt)))).ToList();
        return perClass.Count == 0
            ? FirstOf(made.Where(r => r.Class is null).Select(r => Moment.OfEntry(r.MadeAt)))
            : perClass.Aggregate(Both);
    }

    private static Moment FirstOf(IEnumerable<Moment> moments)
    {
        var happened = moments.Where(m => !m.IsNotYet).ToList();
        return happened.Count == 0 ? Moment.NotYet : happened.Exists(m => m.IsUnknown) ? Moment.Unknown : Moment.At(happened.Min(m => m.Instant));
    }

    private static Moment SecondOf(IEnumerable<Moment> moments)
    {
        var happened = moments.Where(m => !m.IsNotYet).Select(m => m.Instant).Order().ToList();
        return happened.Count < 2 ? Moment.NotYet : Moment.At(happened[1]);
    }

    private static Moment Both(Moment one, Moment other) =>
        one.IsNotYet || other.IsNotYet ? Moment.NotYet : one.IsUnknown || other.IsUnknown ? Moment.Unknown : one.Instant > other.Instant ? one : other;

    /// <summary>The facts of a ledger, of an entry and its corrections the first: what tells them apart here is when they were entered.</summary>
    private IEnumerable<T> Ledger<T>(Func<T, object> key)
        where T : LedgerFact => record.ReadLedger<T>().GroupBy(key).Select(g => g.First());
}
