using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Reporting.Reports;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of supervision — programmes, substitutions, load, duties, compliance — again.</summary>
internal static class NaiveSupervision
{
    internal static Recomputation Plans(NaiveSchool school)
    {
        var rows = new List<(Journal Journal, int Topics, int Planned, int Held, int Recorded, int Covered, int Ahead)>();
        foreach (var journal in school.Journals)
        {
            var plan = school.Ledger<PlannedTopic>().Where(t => t.Journal == journal.Journal.Id).ToList();
            var lessons = journal.Lessons.Where(l => l.Current.Status != LessonStatus.Cancelled).ToList();
            var recorded = lessons.Where(l => school.IsOver(l) && l.Current.Status == LessonStatus.Held).ToList();
            var topics = recorded.Select(l => l.Current.Topic?.Trim().ToUpperInvariant()).ToHashSet();
            rows.Add((
                journal.Journal,
                plan.Count,
                plan.Sum(t => t.Hours ?? 1),
                lessons.Count(school.IsOver),
                recorded.Count,
                plan.Count(t => topics.Contains(t.Topic.Trim().ToUpperInvariant())),
                lessons.Count(l => !school.IsOver(l))));
        }

        var planned = rows.Where(r => r.Topics > 0).ToList();
        int Behind((Journal Journal, int Topics, int Planned, int Held, int Recorded, int Covered, int Ahead) r) => Math.Max(0, r.Planned - r.Held - r.Ahead);
        return new Recomputation()
            .Share("withPlan", planned.Count, rows.Count)
            .Share("held", planned.Sum(r => Math.Min(r.Planned, r.Held)), planned.Sum(r => r.Planned))
            .Count("behind", planned.Sum(Behind))
            .Table("journals", "class subject teacher topics planned held recorded covered left ahead behind", rows.Select(r => new object?[]
            {
                r.Journal.Class,
                NaiveSchool.Name(r.Journal),
                r.Journal.Teacher,
                r.Topics > 0 ? r.Topics : null,
                r.Topics > 0 ? r.Planned : null,
                r.Held,
                r.Recorded,
                r.Topics > 0 ? r.Covered : null,
                r.Topics > 0 ? Math.Max(0, r.Planned - r.Held) : null,
                r.Ahead,
                r.Topics > 0 ? Behind(r) : null,
            }));
    }

    internal static Recomputation Substitutions(NaiveSchool school)
    {
        var excuses = school.Ledger<Excuse>();
        var rows = (
            from journal in school.Journals
            from lesson in journal.Lessons
            let current = lesson.Current
            let assigned = current.Teacher ?? journal.Journal.Teacher
            where school.IsOver(lesson) && school.IsWithin(current.Date) && current.ActualTeacher is { } actual && actual != assigned
            select (
                journal.Journal,
                current,
                assigned,
                Reason: excuses.Find(e => e.Person.Value == assigned?.Value && e.Span.Contains(current.Date))?.Reason,
                RecordedAt: current.SubstitutionRecordedAt is { } at && at <= school.AsOf ? at : (Instant?)null)).ToList();
        return new Recomputation()
            .Count("replaced", rows.Count)
            .Share("recorded", rows.Count(r => r.RecordedAt is not null), rows.Count)
            .Share("illness", rows.Count(r => r.Reason == ExcuseReason.Illness), rows.Count)
            .Table("lessons", "date number class subject assigned taught reason recordedAt", rows.Select(r => new object?[]
            {
                r.current.Date,
                r.current.Number,
                r.Journal.Class,
                NaiveSchool.Name(r.Journal),
                r.assigned,
                r.current.ActualTeacher,
                r.Reason is { } reason ? LedgerCodes.ExcuseReasons.MeaningOf(reason) : "нет в данных",
                r.RecordedAt is { } at ? school.LocalOf(at) : null,
            }))
            .Table("teachers", "teacher lessons recorded", rows.GroupBy(r => r.current.ActualTeacher).Select(g => new object?[] { g.Key, g.Count(), g.Count(r => r.RecordedAt is not null) }));
    }

    internal static Recomputation Indicators(NaiveSchool school)
    {
        var (entries, ofJournal) = (new List<NaiveFilling.Entry>(), NaiveFilling.Entries(school).ToLookup(e => e.Journal.Id));
        var (rows, results, families) = (new List<object?[]>(), new List<NaiveMarks.Result>(), new List<(Domain.Classes.ClassId Class, int Pupils, int Active, int Guardians, int ActiveGuardians)>());
        var active = school.Ledger<SignIn>().Where(s => school.Period.Contains(school.DayOf(s.At))).Select(s => s.Account.Value).ToHashSet();
        var knowsSignIns = school.Register.Coverage.LevelOf(FactKinds.SignIns, school.Period.Last, schoolClass: null) == CoverageLevel.Complete;
        foreach (var schoolClass in school.Classes.Where(c => school.Like(c.Id, school.Period) is not null))
        {
            foreach (var journal in NaiveMarks.JournalsOf(school, schoolClass.Id))
            {
                var mine = ofJournal[journal.Journal.Id].ToList();
                if (mine.Count == 0)
                {
                    continue;
                }

                var isMarked = school.Register.IsMarked(journal.Journal);
                var counts = NaiveMarks.ResultsOf(school, journal, school.Like(schoolClass.Id, school.Period)!).Where(r => !r.IsAway).ToList();
                var due = mine.Count(NaiveFilling.IsDue);
                rows.Add([
                    schoolClass.Id,
                    NaiveSchool.Name(journal.Journal),
                    journal.Journal.Teacher,
                    due,
                    Recomputation.Percent(mine.Count(e => e.IsRecorded), due),
                    Recomputation.Percent(mine.Count(HasHomework), due),
                    Recomputation.Percent(mine.Count(e => e.Topic is not null), due),
                    isMarked ? counts.Count : null,
                    isMarked ? Recomputation.Percent(counts.Count(r => r.Count == 0), counts.Count) : null,
                    isMarked ? Recomputation.Percent(counts.Count(r => r.Count == 1), counts.Count) : null]);
                entries.AddRange(mine);
                results.AddRange(counts);
            }

            if (!knowsSignIns)
            {
                continue;
            }

            var pupils = school.Members(schoolClass.Id, school.Period.First, school.Period.Last).Where(p => !school.HasLeft(p, schoolClass.Id, school.Period.Last)).ToList();
            var guardians = school.Ledger<Guardianship>().Where(g => pupils.Contains(g.Pupil) && g.Span.Contains(school.Period.Last)).Select(g => g.Guardian.Value).Distinct().ToList();
            families.Add((schoolClass.Id, pupils.Count, pupils.Count(p => active.Contains(p.Value)), guardians.Count, guardians.Count(active.Contains)));
        }

        var all = entries.Count(NaiveFilling.IsDue);
        return new Recomputation()
            .Share("participation", entries.Count(e => e.IsRecorded), all)
            .Share("withoutMarks", results.Count(r => r.Count == 0), results.Count)
            .Share("withOneMark", results.Count(r => r.Count == 1), results.Count)
            .Share("homework", entries.Count(HasHomework), all)
            .Share("material", entries.Count(e => e.Topic is not null), all)
            .Share("guardians", families.Sum(f => f.ActiveGuardians), families.Sum(f => f.Guardians))
            .Share("pupils", families.Sum(f => f.Active), families.Sum(f => f.Pupils))
            .Table("journals", "class subject teacher lessons participation homework material n withoutMarks withOneMark", rows)
            .Table("families", "class pupils activePupils guardians activeGuardians", families.Select(f => new object?[] { f.Class, f.Pupils, Recomputation.Percent(f.Active, f.Pupils), f.Guardians, Recomputation.Percent(f.ActiveGuardians, f.Guardians) }));

        static bool HasHomework(NaiveFilling.Entry entry) => entry.Homework is { State: NaiveFilling.State.OnDay or NaiveFilling.State.Later };
    }

    internal static Recomputation Load(NaiveSchool school)
    {
        var controls = school.Ledger<AssessmentKindNote>().Where(n => n.IsControl).Select(n => n.Kind.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        var works = (
            from journal in school.Journals
            from work in journal.Assessments
            where work.Assessment.Kind is { } kind && controls.Contains(kind.ToUpperInvariant()) && school.IsWithin(work.Day)
            let lesson = work.Assessment.Lesson is { } id ? journal.FindLesson(id)?.Current : null
            let numbers = school.Record.Journals.Where(j => j.Journal.Class == journal.Journal.Class).SelectMany(j => j.Lessons).Where(l => l.Current.Date == lesson?.Date && l.Current.Status != LessonStatus.Cancelled).Select(l => l.Current.Number).ToList()
            select (Record: journal, Work: work, IsAtEdge: lesson?.Number is { } number && (number == numbers.Min() || number == numbers.Max()))).ToList();
        int OnDay(JournalRecord journal, LocalDate day) => works.Count(w => w.Record.Journal.Class == journal.Journal.Class && w.Work.Day == day);
        int? Since(JournalRecord journal, AssessmentRecord work)
        {
            var mine = works.Where(w => w.Record == journal).Select(w => w.Work).OrderBy(w => w.Day).ToList();
            return mine.IndexOf(work) is > 0 and var at ? Period.DaysBetween(mine[at - 1].Day, work.Day) : null;
        }

        var journals = works.GroupBy(w => w.Record).Select(g => (g.Key.Journal, Works: g.Count(), Lessons: g.Key.Lessons.Count(l => l.Current.Status != LessonStatus.Cancelled))).ToList();
        var tasks = school.Journals.SelectMany(j => j.Lessons
            .Where(l => l.Current.Status != LessonStatus.Cancelled && school.IsWithin(l.Current.Date) && l.CurrentHomework is { IsTask: true })
            .Select(l => (j.Journal, l.Current.Date, l.CurrentHomework!.Minutes))).ToList();
        return new Recomputation()
            .Count("works", works.Count)
            .Count("crowded", works.Where(w => OnDay(w.Record, w.Work.Day) > 1).Select(w => (w.Record.Journal.Class, w.Work.Day)).Distinct().Count())
            .Count("tooOften", works.Count(w => Since(w.Record, w.Work) < 18))
            .Count("atEdge", works.Count(w => w.IsAtEdge))
            .Count("overTenth", journals.Count(j => j.Works * 10 > j.Lessons))
            .Share("timed", tasks.Count(t => t.Minutes is not null), tasks.Count)
            .Mean("homeworkMinutes", tasks.Where(t => t.Minutes is not null).GroupBy(t => (t.Journal.Class, t.Date)).Sum(MinutesOf), tasks.Where(t => t.Minutes is not null).GroupBy(t => (t.Journal.Class, t.Date)).Count())
            .Table("works", "day class subject onDay daysSince", works.Select(w => new object?[] { w.Work.Day, w.Record.Journal.Class, NaiveSchool.Name(w.Record.Journal), OnDay(w.Record, w.Work.Day), Since(w.Record, w.Work) }))
            .Table("journals", "class subject works lessons share", journals.Select(j => new object?[] { j.Journal.Class, NaiveSchool.Name(j.Journal), j.Works, j.Lessons, Recomputation.Percent(j.Works, j.Lessons) }))
            .Table("parallels", "grade subject classes works", works.GroupBy(w => (school.Register.FindClass(w.Record.Journal.Class!.Value)!.Grade, w.Record.Journal.Subject)).Select(g => new object?[]
            {
                g.Key.Grade, g.Key.Subject, g.Select(w => w.Record.Journal.Class).Distinct().Count(), g.Count(),
            }))
            .Table("homework", "class tasks timed days mean longest longestOn", tasks.GroupBy(t => t.Journal.Class).Select(g =>
            {
                var days = g.Where(t => t.Minutes is not null).GroupBy(t => (t.Journal.Class, t.Date)).OrderBy(d => d.Key.Date).ToList();
                var longest = days.Count == 0 ? null : (int?)days.Max(MinutesOf);
                return new object?[] { g.Key, g.Count(), g.Count(t => t.Minutes is not null), days.Count, Recomputation.Quotient(days.Sum(MinutesOf), days.Count), longest, days.Find(d => MinutesOf(d) == longest)?.Key.Date };
            }));

        static int MinutesOf(IEnumerable<(Journal Journal, LocalDate Date, int? Minutes)> ofDay) => ofDay.GroupBy(t => t.Journal.Subject).Sum(subject =>
            subject.Where(t => t.Journal.Subgroup is null).Sum(t => t.Minutes!.Value)
            + subject.Where(t => t.Journal.Subgroup is not null).GroupBy(t => t.Journal.Subgroup).Select(g => g.Sum(t => t.Minutes!.Value)).DefaultIfEmpty().Max());
    }

    /// <summary>Duties are counted from an audit as of the end of the year; of those about lessons every day is checked against the timetable.</summary>
    internal static Recomputation Duties(NaiveSchool school)
    {
        var duties = LedgerOf(school, Instant.Max(school.AsOf, school.EndOf(school.Register.Year.Last)))
            .Where(e => e.Due.InstantOrNull is not null && e.Verdict is not (Verdict.NotApplicable or Verdict.NotInForce))
            .Select(e => (Binding: school.Regulation.Bindings[e.Binding], Day: school.DayOf(e.Due.Instant - Duration.Epsilon), IsAhead: !e.Due.HasPassed(school.AsOf) && e.Verdict is not (Verdict.Fulfilled or Verdict.FulfilledLate)))
            .Where(e => !school.Given.HasFlag(ReportParameters.Period) || school.IsWithin(e.Day))
            .ToList();
        return new Recomputation()
            .Count("duties", duties.Count)
            .Count("ahead", duties.Count(d => d.IsAhead))
            .Count("days", duties.Select(d => d.Day).Distinct().Count())
            .Table("duties", "clause", school.Regulation.Bindings
                .Where(b => b.Norm.Kind == NormKind.Obligation && b.EditionOn(school.Today) is not null && school.Regulation.Packs.Any(p => p.Id == b.Act))
                .Select(b => new object?[] { $"{b.Act} {b.Clause.Id}" }))
            .Table("dates", "day clause title duties ahead", duties.GroupBy(d => (d.Binding, d.Day)).Select(g => new object?[] { g.Key.Day, $"{g.Key.Binding.Act} {g.Key.Binding.Clause.Id}", g.Key.Binding.Norm.Title, g.Count(), g.Count(d => d.IsAhead) }));
    }

    internal static Recomputation Compliance(NaiveSchool school)
    {
        var audit = new PolicyEngine(school.Regulation).Audit(school.Record, school.AsOf);
        var findings = audit.Findings.Where(f =>
            (!school.Given.HasFlag(ReportParameters.Class) || ClassOf(f) == school.Class.Value)
            && (!school.Given.HasFlag(ReportParameters.Period) || (f.Due is { } due && school.IsWithin(school.DayOf(due - Duration.Epsilon))))).ToList();
        var report = new Recomputation();
        if ((school.Given & ~ReportParameters.Regulation) == ReportParameters.None)
        {
            Whole(school, audit, report);
        }
        else
        {
            report.Count("overdue", Of(Verdict.Overdue, findings)).Count("fulfilledLate", Of(Verdict.FulfilledLate, findings)).Count("violated", Of(Verdict.Violated, findings));
        }

        return report
            .Table("findings", "clause verdict class bearer dueDay days about", findings.Select(f => new object?[]
            {
                $"{f.Binding.Act} {f.Binding.Clause.Id}",
                f.Verdict.ToRussian(),
                ClassOf(f),
                f.Bearer?.Value ?? "никто не указан",
                f.Due is { } due ? school.DayOf(due - Duration.Epsilon) : null,
                f.Due is { } since ? Math.Max(0, (int)((f.FulfilledAt ?? school.AsOf) - since).TotalDays) : null,
                f.About,
            }))
            .Table("bearers", "bearer overdue fulfilledLate violated oldest", findings.GroupBy(f => f.Bearer).Select(g => new object?[]
            {
                g.Key?.Value ?? "никто не указан", Of(Verdict.Overdue, g), Of(Verdict.FulfilledLate, g), Of(Verdict.Violated, g), g.Where(f => f.Verdict == Verdict.Overdue).Max(f => (int?)(school.AsOf - f.Due!.Value).TotalDays),
            }));

        static int Of(Verdict verdict, IEnumerable<Finding> among) => among.Count(f => f.Verdict == verdict);

        string? ClassOf(Finding finding) => finding.Journal is { } journal ? school.Register.FindJournal(journal)?.Class?.Value : finding.Case.Kind == "class" ? finding.Case.Id : null;
    }

    /// <summary>What a register of the whole school tells besides, counted from the ledger of every verdict.</summary>
    private static void Whole(NaiveSchool school, Audit audit, Recomputation report)
    {
        var verdicts = LedgerOf(school, school.AsOf);
        var bindings = school.Regulation.Bindings.Select((binding, i) => (Binding: binding, IsAdvice: binding.Editions.All(e => e.Force == Force.Advice), Verdicts: verdicts.Where(e => e.Binding == i).Select(e => e.Verdict).ToList())).ToList();
        int Of(Verdict verdict) => bindings.Where(b => !b.IsAdvice).Sum(b => b.Verdicts.Count(v => v == verdict));
        int OfDuties(Verdict verdict) => bindings.Where(b => !b.IsAdvice && b.Binding.Norm.Kind == NormKind.Obligation).Sum(b => b.Verdicts.Count(v => v == verdict));
        report
            .Count("duties", OfDuties(Verdict.Fulfilled) + OfDuties(Verdict.FulfilledLate) + OfDuties(Verdict.Pending) + OfDuties(Verdict.Overdue) + OfDuties(Verdict.Undetermined))
            .Share("inTime", OfDuties(Verdict.Fulfilled), OfDuties(Verdict.Fulfilled) + OfDuties(Verdict.FulfilledLate) + OfDuties(Verdict.Overdue))
            .Count("overdue", Of(Verdict.Overdue))
            .Count("fulfilledLate", Of(Verdict.FulfilledLate))
            .Count("violated", Of(Verdict.Violated))
            .Count("undetermined", Of(Verdict.Undetermined))
            .Table("clauses", "clause norm fulfilled fulfilledLate pending overdue violated undetermined advice", bindings.Select(b =>
            {
                int Mine(Verdict verdict) => b.Verdicts.Count(v => v == verdict);
                object? IfBinding(Verdict verdict) => b.IsAdvice ? 0 : Mine(verdict);
                return new object?[]
                {
                    $"{b.Binding.Act} {b.Binding.Clause.Id}",
                    b.Binding.Norm.Title,
                    IfBinding(Verdict.Fulfilled),
                    IfBinding(Verdict.FulfilledLate),
                    IfBinding(Verdict.Pending),
                    IfBinding(Verdict.Overdue),
                    IfBinding(Verdict.Violated),
                    IfBinding(Verdict.Undetermined),
                    b.IsAdvice ? Mine(Verdict.FulfilledLate) + Mine(Verdict.Overdue) + Mine(Verdict.Violated) : 0,
                };
            }));

        // The ledger tells how many there are, but not why.
        var groups = audit.Summary.Undetermined;
        Assert.All(bindings.Where(b => !b.IsAdvice), b => Assert.Equal(b.Verdicts.Count(v => v == Verdict.Undetermined), groups.Where(g => g.Binding == b.Binding).Sum(g => g.Gaps.Count)));
        report.Table("undetermined", "clause norm count reason", groups.Select(g => new object?[] { $"{g.Binding.Act} {g.Binding.Clause.Id}", g.Binding.Norm.Title, g.Gaps.Count, g.Reason }));
    }

    private static List<LedgerEntry> LedgerOf(NaiveSchool school, Instant asOf)
    {
        var ledger = new List<LedgerEntry>();
        new PolicyEngine(school.Regulation).Audit(school.Record, Rules.Indexing.SchoolIndexBuilder.Build(school.Record, asOf), new Nothing(), new AuditOptions(), _ => new Kept([]), (_, part) => ledger.AddRange(part.Entries));
        return ledger;
    }

    private readonly record struct Kept(List<LedgerEntry> Entries) : ILedger
    {
        public void Add(in LedgerEntry entry) => Entries.Add(entry);
    }

    private sealed class Nothing : IFindingSink
    {
        public void Finding(Finding finding)
        {
        }

        public void Advice(Finding finding)
        {
        }
    }
}
