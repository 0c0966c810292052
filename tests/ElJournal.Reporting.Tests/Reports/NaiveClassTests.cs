using System.Text.Json;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Tests.Reports;

/// <summary>The reports of a class, reckoned again by plain loops over the facts.</summary>
public sealed class NaiveClassTests
{
    private static readonly List<JournalRecord> Journals =
        [.. DemoInput.Record.Journals.Where(j => j.Journal.Class == DemoInput.Class).Select(j => j.KnownAt(DemoInput.AsOf))];

    [Fact]
    public void FinalMarks_Cells_AreTheLastEntries()
    {
        var json = DemoInput.Make(ReportCatalog.Find("final-marks").Value).ToJson();
        var expected = Finals(DemoInput.Period.Id).Select(f => $"{f.Pupil} {f.Subject} {f.Mark}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Cells(json, row => row.Text("pupil")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SummaryStatement_Cells_AreTheLastEntriesOfEveryPeriod()
    {
        var json = DemoInput.Make(ReportCatalog.Find("summary-statement").Value).ToJson();
        var expected = AttestationPeriods.Of(DemoInput.Register, DemoInput.Class)
            .SelectMany(p => Finals(p.Id).Select(f => $"{f.Pupil} {(p.Kind == PeriodKind.Year ? "год" : p.Id.Value)} {f.Subject} {f.Mark}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Cells(json, row => row.Cells("pupil", "period")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SummaryStatement_WithoutClosings_IsPreliminaryAndSaysWhatIsOpen()
    {
        var json = DemoInput.Make(ReportCatalog.Find("summary-statement").Value).ToJson();

        Assert.StartsWith("ПРЕДВАРИТЕЛЬНАЯ: журнал класса не закончен. Не закрыто:", Assert.Single(json.GetProperty("warnings").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal(
            Journals.Where(j => j.Journal.Kind == JournalKind.Class && DemoInput.Register.IsMarked(j.Journal)).Select(j => j.Journal.Teacher!.Value.Value).Order(StringComparer.Ordinal),
            json.Rows("open").Where(r => r.Text("closed") == "нет").Select(r => r.Text("teacher")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ClassProgress_Figures_AreThoseOfPlainCounts()
    {
        var json = DemoInput.Make(ReportCatalog.Find("class-progress").Value).ToJson();
        var counted = Journals.Where(j => DemoInput.Register.IsMarked(j.Journal)).SelectMany(j => Standing(j, DemoInput.Period.Id))
            .Where(f => !HasLeft(f.Pupil))
            .Select(f => f.Cell)
            .Where(c => c is Cell.MarkCell or Cell.NotAttestedCell)
            .ToList();
        var marks = counted.OfType<Cell.MarkCell>().Select(c => c.Mark.Hundredths / 100).ToList();
        var level = marks.Sum(m => m switch { 5 => 100, 4 => 64, 3 => 36, _ => 16 }) + (7 * (counted.Count - marks.Count));

        Assert.Equal(DocumentReading.Share(marks.Count(m => m > 2), counted.Count), json.Figure("achievement"));
        Assert.Equal(DocumentReading.Share(marks.Count(m => m > 3), counted.Count), json.Figure("quality"));
        Assert.Equal($"{ExactFraction.Of(level, counted.Count)} N={counted.Count}", json.Figure("learningLevel"));
        Assert.Equal($"{ExactFraction.Of(marks.Sum(), marks.Count)} N={marks.Count}", json.Figure("meanMark"));
    }

    [Fact]
    public void ClassProgress_Groups_HoldEveryPupilWithMarksOnce()
    {
        var json = DemoInput.Make(ReportCatalog.Find("class-progress").Value).ToJson();
        var grouped = json.Rows("groups").SelectMany(r => r.Text("pupils").Split(", ", StringSplitOptions.RemoveEmptyEntries)).ToList();
        var withMarks = Finals(DemoInput.Period.Id).Select(f => f.Pupil).Distinct().Where(p => !HasLeft(PupilId.Parse(p))).ToList();

        Assert.Equal(withMarks.Order(StringComparer.Ordinal), grouped.Order(StringComparer.Ordinal));
        Assert.Equal(
            Finals(DemoInput.Period.Id).GroupBy(f => f.Pupil).Where(g => g.All(f => f.Mark == "5") && !HasLeft(PupilId.Parse(g.Key))).Select(g => g.Key),
            json.Rows("groups").First().Text("pupils").Split(", ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void ClassAttendance_Pupils_AreThoseOfPlainLoops()
    {
        var report = ReportCatalog.Find("class-attendance").Value;
        var json = report.Make(DemoInput.Of(ReportParameters.Class | ReportParameters.Period)).Value.ToJson();
        var lessons = Journals.SelectMany(j => j.Lessons.Select(l => (j.Journal, Lesson: l)))
            .Where(l => l.Lesson.Current.Status != LessonStatus.Cancelled && DemoInput.Period.Contains(l.Lesson.Current.Date) && !l.Lesson.Attendance.IsEmpty)
            .ToList();
        var expected = DemoInput.Register.Enrolments.Where(e => e.Class == DemoInput.Class && e.Span.Intersect(new DateSpan(DemoInput.Period.First, DemoInput.Period.Last)) is not null)
            .Select(e => e.Pupil).Distinct().Order()
            .Select(p => (Pupil: p, Mine: lessons.Where(l => Belongs(p, l.Journal, l.Lesson.Current.Date)).Select(l => (Day: l.Lesson.Current.Date, Cell: l.Lesson.AttendanceOf(p))).ToList()))
            .Select(p => $"{p.Pupil} {p.Mine.Count} {p.Mine.Count(l => l.Cell is Cell.AbsentCell)} {Count(p.Mine, AbsenceReason.Illness)} {Count(p.Mine, AbsenceReason.Excused)} {Count(p.Mine, AbsenceReason.NotStated)} {p.Mine.Count(l => l.Cell is Cell.LateCell)} {p.Mine.GroupBy(l => l.Day).Count(d => d.All(l => l.Cell is Cell.AbsentCell))}");

        Assert.Equal(expected, json.Rows("pupils").Select(r => r.Cells("pupil", "lessons", "missed", "illness", "excused", "notStated", "late", "wholeDays")));
    }

    [Fact]
    public void ClassAttendance_Figures_AreTheSumOfTheRows()
    {
        var json = DemoInput.Make(ReportCatalog.Find("class-attendance").Value).ToJson();
        long Sum(string column) => json.Rows("pupils").Sum(r => r.GetProperty(column).GetInt64());

        Assert.Equal($"{Sum("lessons")} N={Sum("lessons")}", json.Figure("places"));
        Assert.Equal(DocumentReading.Share(Sum("missed"), Sum("lessons")), json.Figure("missed"));
        Assert.Equal(DocumentReading.Share(Sum("illness"), Sum("missed")), json.Figure("illness"));
        Assert.Equal(DocumentReading.Share(Sum("excused"), Sum("missed")), json.Figure("excused"));
        Assert.Equal(DocumentReading.Share(Sum("notStated"), Sum("missed")), json.Figure("notStated"));
        Assert.Equal(Sum("missed"), Sum("illness") + Sum("excused") + Sum("notStated"));
    }

    [Fact]
    public void ClassJournal_Pages_HoldEveryLessonAndMark()
    {
        var json = DemoInput.Make(ReportCatalog.Find("class-journal").Value).ToJson();
        var tables = json.GetProperty("tables").EnumerateArray().ToList();
        var today = DemoInput.AsOf.InZone(DemoInput.Register.School.TimeZone).Date;

        Assert.Equal(
            Journals.Sum(j => j.Lessons.Count(l => l.Current.Status != LessonStatus.Cancelled && l.Current.Date <= today)),
            tables.Where(t => t.GetProperty("id").GetString()!.StartsWith("lessons", StringComparison.Ordinal)).Sum(t => t.GetProperty("rows").GetArrayLength()));
        Assert.Equal(
            Journals.Sum(j => j.Assessments.Where(a => a.Day <= today).SelectMany(a => a.Marks.GroupBy(m => m.Pupil).Select(g => g.Last()).Where(m => m.Cell is not Cell.ExemptCell)).Count(m => JournalRoll.Of(DemoInput.Register, j.Journal).Pupils.Contains(m.Pupil))),
            tables.Where(t => t.GetProperty("id").GetString()!.StartsWith("marks", StringComparison.Ordinal))
                .SelectMany(t => t.GetProperty("rows").EnumerateArray())
                .SelectMany(r => r.EnumerateObject().Where(p => p.Name.StartsWith("day", StringComparison.Ordinal)))
                .Sum(p => p.Value.ValueKind == JsonValueKind.Null ? 0 : p.Value.GetString()!.Split(' ').Count(word => word is not ("н" or "б" or "у" or "оп" or "осв"))));
    }

    private static int Count(IEnumerable<(LocalDate Day, Cell? Cell)> lessons, AbsenceReason reason) => lessons.Count(l => l.Cell is Cell.AbsentCell absent && absent.Reason == reason);

    private static bool Belongs(PupilId pupil, Journal journal, LocalDate day) => journal.Subgroup is { } subgroup
        ? DemoInput.Register.Subgroups.Any(m => m.Subgroup == subgroup && m.Pupil == pupil && m.Span.Contains(day))
        : DemoInput.Register.Enrolments.Any(e => e.Class == journal.Class && e.Pupil == pupil && e.Span.Contains(day));

    private static bool HasLeft(PupilId pupil) => !DemoInput.Register.Enrolments.Any(e => e.Class == DemoInput.Class && e.Pupil == pupil && e.Span.Contains(DemoInput.Period.Last));

    private static IEnumerable<FinalMarkEntry> Standing(JournalRecord journal, PeriodId period) =>
        journal.FinalMarks.Where(f => f.Period == period).GroupBy(f => f.Pupil).Select(g => g.Last());

    private static IEnumerable<(string Pupil, string Subject, string Mark)> Finals(PeriodId period) => Journals
        .Where(j => j.Journal.Kind == JournalKind.Class && DemoInput.Register.IsMarked(j.Journal))
        .SelectMany(j => Standing(j, period).Select(f => (f.Pupil.Value, j.Journal.Subject!, CellCodes.Format(f.Cell))));

    private static IEnumerable<string> Cells(JsonElement report, Func<JsonElement, string> key)
    {
        var table = report.GetProperty("tables").EnumerateArray().First();
        var subjects = table.GetProperty("columns").EnumerateArray().Where(c => c.GetProperty("id").GetString()!.StartsWith("subject", StringComparison.Ordinal)).ToList();
        return table.GetProperty("rows").EnumerateArray()
            .SelectMany(r => subjects.Where(s => r.Text(s.GetProperty("id").GetString()!).Length > 0).Select(s => $"{key(r)} {s.GetProperty("heading").GetString()} {r.Text(s.GetProperty("id").GetString()!)}"));
    }
}
