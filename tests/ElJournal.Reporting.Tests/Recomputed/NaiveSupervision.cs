using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of supervision over lessons — programmes, substitutions, indicators, load — again.</summary>
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
        var active = school.Ledger<SignIn>().Where(s => school.Period.Contains(school.DayOf(s.At))).Select(s => NaiveAccounts.PersonOf(school, s.Account)).ToHashSet();
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
}
