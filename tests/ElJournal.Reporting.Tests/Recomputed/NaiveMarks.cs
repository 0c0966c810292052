using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Recomputed;

/// <summary>The reports of final marks and of progress, again.</summary>
internal static class NaiveMarks
{
    internal const string Columns = "n achievement quality learningLevel meanMark";
    internal const string ColumnsBefore = "achievementBefore qualityBefore learningLevelBefore meanMarkBefore";

    internal static Recomputation FinalMarks(NaiveSchool school)
    {
        var report = Figures(new Recomputation(), Results(school, school.Class, school.Period));
        var subjects = Subjects(school, school.Class);
        var members = school.Members(school.Class, school.Period.First, school.Period.Last);
        report.Table(
            "marks",
            Joined("pupil", subjects),
            [
                .. members.Select(p => (object?[])[p, .. subjects.Select(s => Shown(Final(s, p, school.Period)))]),
                ["Нет отметки", .. subjects.Select(s => (object?)members.Count(p => Owes(school, s, p, school.Period) && Final(s, p, school.Period) is null))],
            ]);
        return report.Table("indicators", $"journal {Columns}", JournalsOf(school, school.Class).Select(j => (object?[])[NaiveSchool.Name(j.Journal), .. Cells(ResultsOf(school, j, school.Period))]));
    }

    internal static Recomputation Summary(NaiveSchool school)
    {
        var subjects = Subjects(school, school.Class);
        var periods = school.Given.HasFlag(ReportParameters.Period) ? [school.Period] : AttestationPeriods.Of(school.Register, school.Class).OrderBy(p => p.Kind == PeriodKind.Year).ThenBy(p => p.First).ToArray();
        var members = school.Members(school.Class, school.Register.Year.First, school.Register.Year.Last);
        var closings = school.Ledger<JournalClosing>();
        var report = new Recomputation().Table(
            "marks",
            Joined("pupil period", subjects),
            members.SelectMany(p => periods.Select(period => (object?[])[p, TitleOf(period), .. subjects.Select(s => Shown(Final(s, p, period)))])));
        var open = subjects.SelectMany(s => s.Select(j => (
                Journal: j.Journal,
                IsClosed: closings.Any(c => c.Journal is null || c.Journal == j.Journal.Id),
                Missing: periods.Sum(period => members.Count(p => school.Belongs(p, j.Journal, period.Last) && Final(s, p, period) is null)))))
            .Where(o => !o.IsClosed || o.Missing > 0)
            .ToList();
        return open.Count == 0 ? report : report.Table("open", "journal teacher closed missing", open.Select(o => new object?[] { NaiveSchool.Name(o.Journal), o.Journal.Teacher, o.IsClosed ? "да" : "нет", o.Missing }));

        string TitleOf(StudyPeriod period)
        {
            var number = AttestationPeriods.Of(school.Register, school.Class).Count(p => p.Kind == period.Kind && p.First <= period.First);
            return period.Kind switch
            {
                PeriodKind.Quarter => $"{number}-я четверть",
                PeriodKind.Trimester => $"{number}-й триместр",
                PeriodKind.HalfYear => $"{number}-е полугодие",
                _ => "год",
            };
        }
    }

    internal static Recomputation ClassProgress(NaiveSchool school) =>
        Groups(school, Progress(school, Figures(new Recomputation(), Results(school, school.Class, school.Period))));

    internal static Recomputation Progress(NaiveSchool school, Recomputation report)
    {
        var before = Before(school, school.Class, school.Period);
        object?[] Row(string title, List<Result> now, List<Result> earlier) => [title, .. Cells(now), .. before is null ? [] : Cells(earlier)[1..]];
        return report.Table(
            "journals",
            $"journal {Columns}{(before is null ? "" : $" {ColumnsBefore}")}",
            [
                .. JournalsOf(school, school.Class).Select(j => Row(NaiveSchool.Name(j.Journal), ResultsOf(school, j, school.Period), before is null ? [] : ResultsOf(school, j, before))),
                Row("Класс", Results(school, school.Class, school.Period), before is null ? [] : Results(school, school.Class, before)),
            ]);
    }

    internal static Recomputation SchoolProgress(NaiveSchool school, Recomputation report)
    {
        var classes = school.Register.Classes.Where(c => school.Like(c.Id, school.Period) is not null).ToList();
        var sizes = classes.ToDictionary(c => c.Id, c => school.Members(c.Id, school.Period.First, school.Period.Last).Count(p => !school.HasLeft(p, c.Id, school.Period.Last)));
        var hidden = NaiveAttendance.Hidden(sizes.OrderBy(s => school.Register.FindClass(s.Key)!.Grade).ThenBy(s => s.Key).ToList());
        var hasBefore = classes.Any(c => !hidden.Contains(c.Id) && Before(school, c.Id, school.Period) is not null);
        return report.Table(
            "progress",
            $"class {Columns}{(hasBefore ? $" {ColumnsBefore}" : "")}",
            classes.Select(c =>
            {
                var before = Before(school, c.Id, school.Period);
                return hidden.Contains(c.Id)
                    ? [$"{c.Id} (не показан)", .. new object?[hasBefore ? 9 : 5]]
                    : (object?[])[c.Id, .. Cells(Results(school, c.Id, school.Like(c.Id, school.Period)!)), .. !hasBefore ? [] : before is null ? new object?[4] : Cells(Results(school, c.Id, before))[1..]];
            }));
    }

    internal static Recomputation SchoolProgress(NaiveSchool school) =>
        SchoolProgress(school, new Recomputation().Count("classes", school.Register.Classes.Count(c => school.Like(c.Id, school.Period) is not null)));

    internal static Recomputation Figures(Recomputation report, List<Result> results)
    {
        var (finals, counts) = (Finals(results), results.Where(r => !r.IsAway).Select(r => r.Count).ToList());
        var marks = finals.OfType<Cell.MarkCell>().Select(c => c.Mark.Hundredths / 100).ToList();
        return report
            .Share("achievement", marks.Count(m => m > 2), finals.Count)
            .Share("quality", marks.Count(m => m > 3), finals.Count)
            .Mean("learningLevel", Level(finals), finals.Count)
            .Mean("meanMark", marks.Sum(), marks.Count)
            .Mean("fill", counts.Sum(), counts.Count)
            .Share("withoutMarks", counts.Count(c => c == 0), counts.Count)
            .Share("withOneMark", counts.Count(c => c == 1), counts.Count);
    }

    internal static List<Result> Results(NaiveSchool school, ClassId schoolClass, StudyPeriod period) => [.. JournalsOf(school, schoolClass).SelectMany(j => ResultsOf(school, j, period))];

    /// <summary>What every pupil of a journal brings into the figures of a period.</summary>
    internal static List<Result> ResultsOf(NaiveSchool school, JournalRecord journal, StudyPeriod period)
    {
        if (!school.Register.IsMarked(journal.Journal))
        {
            return [];
        }

        var results = new List<Result>();
        foreach (var pupil in school.Register.Pupils.Where(p => DaysOf(school, journal.Journal, p, period).Any()))
        {
            var days = DaysOf(school, journal.Journal, pupil, period).ToList();
            var end = LocalDate.Min(period.Last, school.Today);
            var final = journal.FinalMarks.LastOrDefault(f => f.Pupil == pupil && f.Period == period.Id)?.Cell;
            results.Add(new Result(final, days[^1] < end, Current(school, journal, pupil, period).Count(m => m.Cell is Cell.MarkCell or Cell.DoubleMarkCell)));
        }

        return results;
    }

    /// <summary>The current marks of a pupil in a period, those brought along from an earlier journal of the subject included.</summary>
    internal static List<(LocalDate Day, Cell Cell, Assessment Work)> Current(NaiveSchool school, JournalRecord journal, PupilId pupil, StudyPeriod period)
    {
        var mine = DaysOf(school, journal.Journal, pupil, period).ToList();
        var earlier = mine.Count == 0 || mine[0] == period.First ? [] : school.Record.Journals.Where(j =>
            j.Journal.Id != journal.Journal.Id && j.Journal.Kind == journal.Journal.Kind && j.Journal.Subject == journal.Journal.Subject && DaysOf(school, j.Journal, pupil, period).Any(d => d < mine[0]));
        return
        [
            .. from j in earlier.Append(journal)
               from work in j.Assessments
               let mark = work.Marks.LastOrDefault(m => m.Pupil == pupil)
               where mark is not null && NaiveSchool.IsMark(mark.Cell)
               let day = mark.Day ?? work.Day
               where period.Contains(day) && day <= school.Today
               orderby day
               select (day, mark.Cell, work.Assessment),
        ];
    }

    internal static Cell? Final(IEnumerable<JournalRecord> subject, PupilId pupil, StudyPeriod period) =>
        subject.SelectMany(j => j.FinalMarks).LastOrDefault(f => f.Pupil == pupil && f.Period == period.Id)?.Cell;

    /// <summary>The subjects of a class that have marks, with their journals.</summary>
    internal static List<List<JournalRecord>> Subjects(NaiveSchool school, ClassId schoolClass) =>
    [
        .. JournalsOf(school, schoolClass).Where(j => j.Journal.Kind == JournalKind.Class && school.Register.IsMarked(j.Journal))
            .GroupBy(j => j.Journal.Subject ?? j.Journal.Id.Value)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.ToList()),
    ];

    internal static IEnumerable<JournalRecord> JournalsOf(NaiveSchool school, ClassId schoolClass) => school.Record.Journals.Where(j => j.Journal.Class == schoolClass);

    internal static object? Shown(Cell? cell) => cell switch
    {
        null => null,
        Cell.MarkCell mark => mark.Mark.Hundredths / 100,
        Cell.NotAttestedCell => "н/а",
        Cell.ExemptCell => "осв",
        Cell.PassedCell => "зач",
        Cell.FailedCell => "незач",
        _ => cell.ToString(),
    };

    internal static string Joined(string keys, List<List<JournalRecord>> subjects) => string.Join(' ', subjects.Select((_, i) => $"subject{i + 1}").Prepend(keys));

    internal static StudyPeriod? Before(NaiveSchool school, ClassId schoolClass, StudyPeriod period) =>
        AttestationPeriods.Of(school.Register, schoolClass).Where(p => p.Kind == period.Kind && p.Last < period.First).OrderBy(p => p.Last).LastOrDefault();

    private static Recomputation Groups(NaiveSchool school, Recomputation report)
    {
        var subjects = Subjects(school, school.Class);
        var groups = school.Members(school.Class, school.Period.First, school.Period.Last)
            .Where(p => !school.HasLeft(p, school.Class, school.Period.Last))
            .ToLookup(p => GroupOf([.. subjects.Select(s => Final(s, p, school.Period)).OfType<Cell>()]));
        return report.Table(
            "groups",
            "count pupils",
            new[] { "5", "4", "3-1", "3", "н/а", "2" }.Select(g => new object?[] { groups[g].Count(), string.Join(", ", groups[g]) }));
    }

    private static string GroupOf(List<Cell> finals)
    {
        var marks = finals.OfType<Cell.MarkCell>().Select(m => m.Mark.Hundredths / 100).ToList();
        return marks.Contains(2) || finals.Exists(f => f is Cell.FailedCell) ? "2"
            : finals.Exists(f => f is Cell.NotAttestedCell) ? "н/а"
            : marks.Count == 0 ? ""
            : marks.Count(m => m == 3) switch { 0 => marks.Contains(4) ? "4" : "5", 1 => "3-1", _ => "3" };
    }

    private static bool Owes(NaiveSchool school, List<JournalRecord> subject, PupilId pupil, StudyPeriod period) => subject.Exists(j => school.Belongs(pupil, j.Journal, period.Last));

    private static IEnumerable<LocalDate> DaysOf(NaiveSchool school, Journal journal, PupilId pupil, StudyPeriod period)
    {
        var spans = journal.Subgroup is { } subgroup
            ? school.Register.Subgroups.Where(m => m.Subgroup == subgroup && m.Pupil == pupil).Select(m => m.Span).ToList()
            : [.. school.Register.Enrolments.Where(e => e.Class == journal.Class && e.Pupil == pupil).Select(e => e.Span)];
        for (var day = period.First; spans.Count > 0 && day <= period.Last; day = day.PlusDays(1))
        {
            if (spans.Exists(s => s.Contains(day)))
            {
                yield return day;
            }
        }
    }

    private static List<Cell> Finals(List<Result> results) => [.. results.Where(r => !r.IsAway && r.Final is Cell.MarkCell or Cell.NotAttestedCell).Select(r => r.Final!)];

    private static int Level(List<Cell> finals) => finals.Sum(c => c is Cell.MarkCell m ? (m.Mark.Hundredths / 100) switch { 5 => 100, 4 => 64, 3 => 36, _ => 16 } : 7);

    private static object?[] Cells(List<Result> results)
    {
        var finals = Finals(results);
        var marks = finals.OfType<Cell.MarkCell>().Select(c => c.Mark.Hundredths / 100).ToList();
        return
        [
            finals.Count,
            Recomputation.Percent(marks.Count(m => m > 2), finals.Count),
            Recomputation.Percent(marks.Count(m => m > 3), finals.Count),
            Recomputation.Quotient(Level(finals), finals.Count),
            Recomputation.Quotient(marks.Sum(), marks.Count),
        ];
    }

    internal sealed record Result(Cell? Final, bool HasLeft, int Count)
    {
        internal bool IsAway => HasLeft || Final is Cell.ExemptCell;
    }
}
