using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of the office — movement, orders, data, discipline — again.</summary>
internal static class NaiveOffice
{
    internal static Recomputation Movement(NaiveSchool school)
    {
        var (first, last) = (school.First, LocalDate.Max(school.First, LocalDate.Min(school.Last, school.Today)));
        var orders = school.Ledger<OrderEntry>();
        var classOn = (PupilId pupil, LocalDate day) => school.Register.Enrolments.Where(e => e.Pupil == pupil && e.Span.Contains(day)).Select(e => (Enrolment?)e).FirstOrDefault();
        var rows = new List<(LocalDate Day, PupilId Pupil, string Kind, Enrolment? From, Enrolment? To, OrderEntry? Entry)>();
        foreach (var pupil in school.Register.Pupils)
        {
            for (var day = first.PlusDays(1); day <= last; day = day.PlusDays(1))
            {
                var (was, now) = (classOn(pupil, day.PlusDays(-1)), classOn(pupil, day));
                if (now is not null && was is null)
                {
                    rows.Add((day, pupil, "прибыл", null, now, EntryOf(pupil, OrderKind.Enrolment, day)));
                }
                else if (now is not null && was is not null && was.Class != now.Class)
                {
                    rows.Add((day, pupil, "переведён", was, now, EntryOf(pupil, OrderKind.ClassChange, day)));
                }
                else if (now is null && was is not null)
                {
                    rows.Add((day.PlusDays(-1), pupil, "выбыл", was, null, EntryOf(pupil, OrderKind.Expulsion, day.PlusDays(-1))));
                }
            }
        }

        rows.RemoveAll(r => school.Given.HasFlag(ReportParameters.Class) && r.From?.Class != school.Class && r.To?.Class != school.Class);
        var classes = school.Classes.Select(c => (
            c.Id,
            Start: school.Register.Pupils.Count(p => classOn(p, first)?.Class == c.Id),
            In: rows.Count(r => r.To?.Class == c.Id),
            Out: rows.Count(r => r.From?.Class == c.Id),
            End: school.Register.Pupils.Count(p => classOn(p, last)?.Class == c.Id))).ToList();
        return new Recomputation()
            .Count("atStart", classes.Sum(c => c.Start))
            .Count("arrivals", rows.Count(r => r.Kind == "прибыл"))
            .Count("departures", rows.Count(r => r.Kind == "выбыл"))
            .Count("transfers", rows.Count(r => r.Kind == "переведён"))
            .Count("atEnd", classes.Sum(c => c.End))
            .Share("withOrder", rows.Count(r => r.To?.Order is not null || r.Entry is not null), rows.Count)
            .Table("movements", "day pupil kind from to enteredAt", rows.Select(r => new object?[] { r.Day, r.Pupil, r.Kind, r.From?.Class, r.To?.Class, r.To?.Recorded.At is { } at ? school.LocalOf(at) : null }))
            .Table("classes", "class atStart arrived left atEnd", classes.Select(c => new object?[] { c.Id, c.Start, c.In, c.Out, c.End }));

        OrderEntry? EntryOf(PupilId pupil, OrderKind kind, LocalDate day) => orders.Find(o => o.Pupil == pupil && o.Kind == kind && ((o.Effective ?? o.Date) == day || (o.Effective ?? o.Date) == day.PlusDays(1)));
    }

    internal static Recomputation Orders(NaiveSchool school)
    {
        var orders = school.Ledger<OrderEntry>().Where(o =>
            (!school.Given.HasFlag(ReportParameters.Period) || school.IsWithin(o.Date)) && (!school.Given.HasFlag(ReportParameters.Class) || o.Class == school.Class)).ToList();
        return new Recomputation()
            .Count("orders", orders.Count)
            .Table("orders", "number date kind pupil class effective", orders.Select(o => new object?[] { o.Number, o.Date, LedgerCodes.OrderKinds.MeaningOf(o.Kind), o.Pupil, o.Class, o.Effective }));
    }

    internal static Recomputation Completeness(NaiveSchool school)
    {
        var states = school.Ledger<PersonalDataState>();
        bool? IsComplete(PersonKind kind, string id) => states.Where(s => s.Kind == kind && s.Person.Value == id).OrderBy(s => s.ConfirmedAt ?? Instant.MinValue).LastOrDefault()?.IsComplete;
        bool HasGuardian(PupilId pupil) => school.Ledger<Guardianship>().Exists(g => g.Pupil == pupil && g.Span.Contains(school.Today));
        bool HasStatement(PupilId pupil) => school.Ledger<FamilyStatement>().Exists(s => s.Pupil == pupil && s.Span.Contains(school.Today));
        var here = school.Classes.ToDictionary(c => c.Id, c => school.Register.Enrolments.Where(e => e.Class == c.Id && e.Span.Contains(school.Today)).DistinctBy(e => e.Pupil).ToList());
        var all = here.Values.SelectMany(e => e).Select(e => e.Pupil).ToList();
        var sections = Enum.GetValues<ReferenceSection>().Select(s => (Section: s, State: school.Ledger<ReferenceState>().Where(r => r.Section == s).OrderBy(r => r.ValidFrom ?? LocalDate.MinIsoValue).LastOrDefault())).ToList();
        return new Recomputation()
            .Share("pupils", all.Count(p => IsComplete(PersonKind.Pupil, p.Value) == true), all.Count)
            .Share("staff", school.Register.Staff.Count(s => IsComplete(PersonKind.Staff, s.Value) == true), school.Register.Staff.Length)
            .Share("guardians", all.Count(HasGuardian), all.Count)
            .Share("teachers", school.Register.Journals.Count(j => j.Teacher is not null), school.Register.Journals.Length)
            .Share("sections", sections.Count(s => s.State?.ConfirmedAt is not null), sections.Count)
            .Table("classes", "class pupils complete incomplete unknown withGuardian withStatement withOrder", here.Select(c => new object?[]
            {
                c.Key,
                c.Value.Count,
                c.Value.Count(e => IsComplete(PersonKind.Pupil, e.Pupil.Value) == true),
                c.Value.Count(e => IsComplete(PersonKind.Pupil, e.Pupil.Value) == false),
                c.Value.Count(e => IsComplete(PersonKind.Pupil, e.Pupil.Value) is null),
                c.Value.Count(e => HasGuardian(e.Pupil)),
                c.Value.Count(e => HasStatement(e.Pupil)),
                c.Value.Count(e => e.Order is not null),
            }))
            .Table("sections", "section onRecord validFrom confirmedAt", sections.Select(s => new object?[]
            {
                LedgerCodes.ReferenceSections.MeaningOf(s.Section), s.State is null ? "нет" : "да", s.State?.ValidFrom, s.State?.ConfirmedAt is { } at ? school.LocalOf(at) : null,
            }));
    }

    internal static Recomputation Director(NaiveSchool school)
    {
        var entries = NaiveFilling.Entries(school);
        var lessons = school.Journals.SelectMany(j => j.Lessons.Where(l => l.Current.Status != LessonStatus.Cancelled && school.IsWithin(l.Current.Date)).Select(l => (
                Teacher: NaiveFilling.WhoTaught(j, l),
                Corrections: Again(l.Entries.Where(e => e.Status == LessonStatus.Held), _ => 0) + Again(l.Homework, _ => 0) + Again(l.Attendance, a => a.Pupil?.Value)
                    + j.Assessments.Where(a => a.Assessment.Lesson == l.Id).Sum(a => Again(a.Marks, m => m.Pupil)),
                Delay: l.Entries.FirstOrDefault(e => e.Status == LessonStatus.Held)?.Recorded.At is { } at ? Math.Max(0, Period.DaysBetween(l.Current.Date, school.DayOf(at))) : 0)))
            .ToList();
        var (due, recorded, late) = (entries.Count(NaiveFilling.IsDue), entries.Count(e => e.IsRecorded), lessons.Where(l => l.Delay > 0).ToList());
        return new Recomputation()
            .Share("fullness", recorded, due)
            .Mean("corrections", lessons.Sum(l => l.Corrections) * 100L, recorded)
            .Share("late", late.Count, recorded)
            .Mean("delay", late.Sum(l => l.Delay), late.Count)
            .Table("teachers", "teacher lessons fullness corrections late delay maxDelay", entries.GroupBy(e => e.Teacher).Select(g =>
            {
                var delays = late.Where(l => l.Teacher == g.Key).Select(l => l.Delay).ToList();
                return new object?[]
                {
                    g.Key?.Value ?? "не указан",
                    g.Count(NaiveFilling.IsDue),
                    Recomputation.Percent(g.Count(e => e.IsRecorded), g.Count(NaiveFilling.IsDue)),
                    lessons.Where(l => l.Teacher == g.Key).Sum(l => l.Corrections),
                    delays.Count,
                    Recomputation.Quotient(delays.Sum(), delays.Count),
                    delays.Count == 0 ? null : delays.Max(),
                };
            }));
    }

    internal static Recomputation Overview(NaiveSchool school)
    {
        var register = school.Register;
        var here = register.Enrolments.Where(e => e.Span.Contains(school.Today)).ToList();
        var pupils = here.Select(e => e.Pupil).Distinct().Count();
        var report = new Recomputation()
            .Count("classes", register.Classes.Length)
            .Count("pupils", pupils)
            .Mean("pupilsPerClass", pupils, register.Classes.Length)
            .Count("staff", register.Staff.Length)
            .Count("journals", register.Journals.Length)
            .Table("grades", "grade classes pupils", register.Classes.GroupBy(c => c.Grade).Select(g => new object?[]
            {
                g.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "не указана", g.Count(), here.Where(e => g.Any(c => c.Id == e.Class)).Select(e => e.Pupil).Distinct().Count(),
            }))
            .Table("journals", "journals", register.Journals.GroupBy(j => j.Kind).Select(g => new object?[] { g.Count() }))
            .Table("roles", "people", register.Roles.Where(r => r.Span.Contains(school.Today)).GroupBy(r => r.Role).Select(g => new object?[] { g.Select(r => r.Person).Distinct().Count() }));
        return NaiveFilling.Figures(report, NaiveFilling.Entries(school));
    }

    private static int Again<T, TKey>(IEnumerable<T> entries, Func<T, TKey> key) => entries.GroupBy(key).Sum(g => g.Count() - 1);
}
