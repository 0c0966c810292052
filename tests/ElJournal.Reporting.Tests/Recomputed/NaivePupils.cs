using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports about single pupils, and the journal as a document, again.</summary>
internal static class NaivePupils
{
    internal static Recomputation Diary(NaiveSchool school)
    {
        var last = LocalDate.Min(school.Last, school.Today);
        var report = new Recomputation();
        Subjects(school, report, "subjects", school.Pupil, last);
        return Lessons(school, report, "lessons", school.Pupil, school.First, last);
    }

    internal static Recomputation CurrentMarks(NaiveSchool school)
    {
        var last = LocalDate.Min(school.Last, school.Today);
        var report = new Recomputation();
        Subjects(school, report, "subjects", school.Pupil, last);
        return report.Table("marks", "subject day mark kind", Marked(school, school.Pupil, last).SelectMany(s => s.Marks.Select(m => new object?[] { NaiveSchool.Name(s.Journal.Journal), m.Day, Text(m.Cell), m.Work.Kind })));
    }

    internal static Recomputation Printouts(NaiveSchool school)
    {
        var monday = school.Today.PlusDays(1 - (int)school.Today.DayOfWeek);
        var report = new Recomputation();
        var number = 0;
        var statements = school.Ledger<FamilyStatement>()
            .Where(s => s.Kind is FamilyStatementKind.Cannot or FamilyStatementKind.Declines && !(s.Span.From > monday.PlusDays(6)) && !(s.Span.To < monday))
            .Where(s => !school.Given.HasFlag(ReportParameters.Class) || school.Members(school.Class, monday, monday.PlusDays(6)).Contains(s.Pupil))
            .OrderBy(s => s.Pupil)
            .ThenBy(s => s.Guardian);
        foreach (var statement in statements)
        {
            var suffix = ++number == 1 ? "" : $"{number}";
            Lessons(school, report, $"lessons{suffix}", statement.Pupil, monday, monday.PlusDays(6));
            Subjects(school, report, $"subjects{suffix}", statement.Pupil, monday.PlusDays(6));
        }

        return report;
    }

    internal static Recomputation Monitoring(NaiveSchool school)
    {
        var report = new Recomputation();
        var number = 0;
        foreach (var schoolClass in school.Register.Enrolments.Where(e => e.Pupil == school.Pupil).OrderBy(e => e.Span.From ?? LocalDate.MinIsoValue).Select(e => e.Class).Distinct())
        {
            var subjects = NaiveMarks.Subjects(school, schoolClass);
            var periods = AttestationPeriods.Of(school.Register, schoolClass).Where(p => p.First <= school.Today).ToList();
            report.Table($"periods{++number}", NaiveMarks.Joined("mean", subjects) + " " + NaiveAttendance.Columns, periods.Select(period =>
            {
                var finals = subjects.Select(s => NaiveMarks.Final(s, school.Pupil, period)).ToList();
                var marks = finals.OfType<Cell.MarkCell>().Select(m => m.Mark.Hundredths / 100).ToList();
                var places = NaiveAttendance.Places(school, schoolClass, period.First, period.Last).Where(p => p.Pupil == school.Pupil).ToList();
                return (object?[])[Recomputation.Quotient(marks.Sum(), marks.Count), .. finals.Select(NaiveMarks.Shown), .. places.Count == 0 ? new object?[7] : NaiveAttendance.Cells(places)];
            }));
        }

        return report;
    }

    internal static Recomputation Forecast(NaiveSchool school)
    {
        var journal = school.Journals.Single();
        var period = school.Given.HasFlag(ReportParameters.Period) ? school.Period : Current(school, journal, school.Today);
        var pupils = school.Register.Pupils.Where(p => IsOf(school, journal.Journal, p, period.First, period.Last) || NaiveMarks.Current(school, journal, p, period).Count > 0);
        return new Recomputation().Table("pupils", "pupil count average now ifNothingChanges ahead lowest highest", pupils.Select(p =>
        {
            var marks = NaiveMarks.Current(school, journal, p, period).Select(m => (Mark: MarkOf(m.Cell), Weight: WeightOf(m.Work))).ToList();
            var hasLeft = !school.Belongs(p, journal.Journal, LocalDate.Min(period.Last, school.Today));
            var ahead = hasLeft ? [] : journal.Assessments
                .Where(a => a.Day > school.Today && period.Contains(a.Day) && a.Marks.All(m => m.Pupil != p) && (a.Assessment.Lesson is not { } id || journal.FindLesson(id)!.Current.Status != LessonStatus.Cancelled))
                .Select(a => WeightOf(a.Assessment))
                .ToList();
            return new object?[]
            {
                p,
                marks.Count,
                Average(marks),
                Proposed(marks, period),
                Proposed(marks, period),
                ahead.Count,
                Proposed([.. marks, .. ahead.Select(w => ((decimal?)2, w))], period),
                Proposed([.. marks, .. ahead.Select(w => ((decimal?)5, w))], period),
            };
        }));
    }

    internal static Recomputation Journal(NaiveSchool school)
    {
        var report = new Recomputation();
        var number = 0;
        foreach (var journal in school.Journals.OrderBy(j => j.Journal.Subject, StringComparer.Ordinal).ThenBy(j => j.Journal.Id))
        {
            number++;
            var lessons = journal.Lessons.Where(l => l.Current.Status != LessonStatus.Cancelled && school.IsWithin(l.Current.Date) && l.Current.Date <= school.Today).ToList();
            var works = journal.Assessments.Where(a => school.IsWithin(a.Day) && a.Day <= school.Today).ToList();
            var periods = AttestationPeriods.Of(school.Register, journal.Journal.Class).Where(p => !school.Given.HasFlag(ReportParameters.Period) || p.Id == school.Period.Id).ToList();
            var columns = lessons.Select(l => (Day: l.Current.Date, Lesson: (LessonRecord?)l)).Concat(works.Where(IsAlone).Select(w => (w.Day, Lesson: (LessonRecord?)null)).Distinct()).OrderBy(c => c.Day).ToList();
            var pupils = school.Register.Pupils.Where(p => IsOf(school, journal.Journal, p, school.First, school.Last)).ToList();
            report.Table(
                $"marks{number}",
                string.Join(' ', columns.Select((_, i) => $"day{i + 1}").Concat(periods.Select((_, i) => $"period{i + 1}")).Prepend("pupil")),
                pupils.Select(p => (object?[])[p, .. columns.Select(c => Cell(p, c)), .. periods.Select(period => NaiveMarks.Shown(journal.FinalMarks.LastOrDefault(f => f.Pupil == p && f.Period == period.Id)?.Cell))]));
            report.Table($"lessons{number}", "date number topic homework enteredOn", lessons.Select(l => new object?[]
            {
                l.Current.Date,
                l.Current.Number,
                l.Current.Topic ?? (l.Current.Status == LessonStatus.Planned ? "— урок не записан —" : null),
                l.CurrentHomework is { } homework ? homework.IsTask ? homework.Text : "не задано" : null,
                l.Entries.FirstOrDefault(e => e.Status == LessonStatus.Held)?.Recorded.At is { } at ? school.DayOf(at) : null,
            }));

            bool IsAlone(AssessmentRecord work) => work.Assessment.Lesson is not { } id || lessons.TrueForAll(l => l.Id != id);

            string Cell(PupilId pupil, (LocalDate Day, LessonRecord? Lesson) column)
            {
                var mine = works.Where(w => column.Lesson is null ? IsAlone(w) && w.Day == column.Day : w.Assessment.Lesson == column.Lesson.Id).Select(w => w.Marks.Where(m => m.Pupil == pupil).ToList()).Where(m => m.Count > 0);
                return string.Join(' ', mine.Select(m => Text(m[^1].Cell) + (m.Count > 1 ? "*" : "")).Prepend(Attendance(column.Lesson?.AttendanceOf(pupil))).Where(t => t.Length > 0));
            }
        }

        return report;
    }

    private static void Subjects(NaiveSchool school, Recomputation report, string table, PupilId pupil, LocalDate last) => report.Table(
        table,
        "subject marks count average final",
        Marked(school, pupil, last).Select(s => new object?[]
        {
            NaiveSchool.Name(s.Journal.Journal),
            string.Join(", ", s.Marks.Select(m => Text(m.Cell))),
            s.Marks.Count,
            Average([.. s.Marks.Select(m => (MarkOf(m.Cell), WeightOf(m.Work)))]),
            NaiveMarks.Shown(s.Journal.FinalMarks.LastOrDefault(f => f.Pupil == pupil && f.Period == s.Period.Id && f.PublishedAt is not null)?.Cell),
        }));

    private static Recomputation Lessons(NaiveSchool school, Recomputation report, string table, PupilId pupil, LocalDate first, LocalDate last) => report.Table(
        table,
        "date number subject topic homework attendance marks",
        from journal in school.Record.Journals
        from lesson in journal.Lessons
        let current = lesson.Current
        where current.Date >= first && current.Date <= last && current.Status != LessonStatus.Cancelled && school.Belongs(pupil, journal.Journal, current.Date)
        let marks = journal.Assessments.Where(a => a.Assessment.Lesson == lesson.Id).Select(a => (a.Assessment.Kind, Mark: a.Marks.LastOrDefault(m => m.Pupil == pupil)?.Cell)).Where(m => m.Mark is not null)
        select new object?[]
        {
            current.Date,
            current.Number,
            NaiveSchool.Name(journal.Journal),
            current.Topic,
            lesson.CurrentHomework is { } homework ? homework.IsTask ? homework.Text : "не задано" : null,
            lesson.AttendanceOf(pupil) is { } attendance ? Attendance(attendance) : "не отмечена",
            string.Join(", ", marks.Select(m => Text(m.Mark!) + (m.Kind is null ? "" : $" ({m.Kind})"))),
        });

    private static IEnumerable<(JournalRecord Journal, StudyPeriod Period, List<(LocalDate Day, Cell Cell, Assessment Work)> Marks)> Marked(NaiveSchool school, PupilId pupil, LocalDate last) =>
        from journal in school.Record.Journals
        where school.Register.IsMarked(journal.Journal) && IsOf(school, journal.Journal, pupil, school.Register.Year.First, school.Register.Year.Last)
        let period = school.Given.HasFlag(ReportParameters.Period) ? school.Like(journal.Journal.Class!.Value, school.Period) : Current(school, journal, last)
        where period is not null
        select (journal, period, NaiveMarks.Current(school, journal, pupil, period));

    /// <summary>The last period begun that has a work of the journal.</summary>
    private static StudyPeriod Current(NaiveSchool school, JournalRecord journal, LocalDate day)
    {
        var begun = AttestationPeriods.Of(school.Register, journal.Journal.Class).Where(p => p.Kind != PeriodKind.Year && p.First <= day).OrderBy(p => p.First).ToList();
        return begun.LastOrDefault(p => journal.Assessments.Any(a => p.Contains(a.Day))) ?? begun[^1];
    }

    private static bool IsOf(NaiveSchool school, Journal journal, PupilId pupil, LocalDate first, LocalDate last) => journal.Subgroup is { } subgroup
        ? school.Register.Subgroups.Any(m => m.Subgroup == subgroup && m.Pupil == pupil && !(m.Span.From > last) && !(m.Span.To < first))
        : school.Register.Enrolments.Any(e => e.Class == journal.Class && e.Pupil == pupil && !(e.Span.From > last) && !(e.Span.To < first));

    /// <summary>The weighted mean; null where there is no mark that is a number.</summary>
    private static decimal? Average(List<(decimal? Mark, int Weight)> marks)
    {
        var numbers = marks.Where(m => m.Mark is not null).ToList();
        return numbers.Count == 0 ? null : Math.Round(numbers.Sum(m => m.Mark!.Value * m.Weight) / numbers.Sum(m => m.Weight), 9, MidpointRounding.AwayFromZero);
    }

    /// <summary>The mean rounded half up; too few marks propose none.</summary>
    private static object? Proposed(List<(decimal? Mark, int Weight)> marks, StudyPeriod period) =>
        marks.Count < (period.Kind == PeriodKind.HalfYear ? 5 : 3) ? "н/а" : (int)Math.Floor(Average(marks)!.Value + 0.5m);

    private static decimal? MarkOf(Cell cell) => cell switch
    {
        Cell.MarkCell mark => mark.Mark.Hundredths / 100m,
        Cell.DoubleMarkCell two => (two.First.Hundredths + two.Second.Hundredths) / 200m,
        _ => null,
    };

    /// <summary>The weight that the school has set, else that of the kind of work.</summary>
    private static int WeightOf(Assessment work) => work.Weight is { } weight ? weight.Hundredths / 100 : work.Kind?.ToUpperInvariant() switch
    {
        "САМОСТОЯТЕЛЬНАЯ РАБОТА" or "ПРАКТИЧЕСКАЯ РАБОТА" or "ПРОВЕРОЧНАЯ РАБОТА" or "ТЕСТ" => 2,
        "КОНТРОЛЬНАЯ РАБОТА" or "ДИКТАНТ" => 3,
        _ => 1,
    };

    private static string Attendance(Cell? cell) => cell switch
    {
        Cell.AbsentCell { Reason: AbsenceReason.Illness } => "б",
        Cell.AbsentCell { Reason: AbsenceReason.Excused } => "у",
        Cell.AbsentCell => "н",
        Cell.LateCell => "оп",
        Cell.ExemptCell => "осв",
        _ => "",
    };

    private static string Text(Cell cell) => cell switch
    {
        Cell.MarkCell mark => $"{mark.Mark.Hundredths / 100}",
        Cell.DoubleMarkCell two => $"{two.First.Hundredths / 100}/{two.Second.Hundredths / 100}",
        Cell.PassedCell => "зач",
        Cell.FailedCell => "незач",
        Cell.ExemptCell => "осв",
        _ => $"{cell}",
    };
}
