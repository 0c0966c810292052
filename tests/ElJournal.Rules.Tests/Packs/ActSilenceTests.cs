using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>What acts do not ask: the same facts are a gap under an act that does ask, so that silence here is no accident.</summary>
public sealed class ActSilenceTests
{
    private const string Saki = "saki-2020";
    private const string Lenskaya = "lenskaya-2017";
    private const string Elista = "elista-2023";
    private const string Krasnomakskaya = "krasnomakskaya-2021";
    private const string Aleksandrovskaya = "aleksandrovskaya-2021";

    private static readonly Instant AfterYear = Instant.FromUtc(2024, 6, 20, 9, 0);

    /// <summary>Words by which a text calls the electronic record the one that counts.</summary>
    private static readonly string[] CallItTheOriginal = ["подлинник", "единственн", "бумажных журналов нет", "бумаги нет"];

    /// <summary>A school in which one lesson of October came and went, and nobody entered anything.</summary>
    private static readonly ASchool Unrecorded = ASchool.Default.With(ALesson.On(new LocalDate(2023, 10, 10)).Planned());

    [Fact]
    public void Aleksandrovskaya_LessonWithoutHomework_OwesNone()
    {
        var school = ASchool.Default.With(ALesson.On(new LocalDate(2023, 10, 10)).WithoutHomework());

        Assert.Contains(FindingsOf(Saki, school), f => f.Binding.Norm.Id.Value == "homework.recorded");
        Assert.DoesNotContain(FindingsOf(Aleksandrovskaya, school), IsOnHomework);
        Assert.DoesNotContain(Pack(Aleksandrovskaya).Bindings, b => IsOnHomework(b.Norm.Id.Value));
    }

    [Fact]
    public void Elista_BeforeMomentsOrClosings_FindsNothingOverdue()
    {
        var gaps = SummaryOf(Elista, Unrecorded).Undetermined.Select(u => u.Binding.Norm.Id.Value).ToHashSet();

        Assert.DoesNotContain(FindingsOf(Elista, Unrecorded), IsOnLesson);
        Assert.Superset(new HashSet<string> { "lesson.topic-recorded", "attendance.recorded", "homework.recorded" }, gaps);
    }

    [Fact]
    public void Elista_JournalClosed_FindsItsGapsOverdue()
    {
        var closed = Unrecorded.With(new JournalClosing(null, Instant.FromUtc(2024, 6, 1, 9, 0)));

        Assert.Contains(FindingsOf(Elista, closed), f => IsOnLesson(f) && f.Verdict == Verdict.Overdue && f.Due == Instant.FromUtc(2024, 6, 1, 9, 0));
    }

    [Fact]
    public void Elista_SchoolSetsMoment_FindsItsGapsOverdue()
    {
        var pack = PackJson.Read("""
            { "id": "p", "title": "т", "source": "и", "basedOn": "elista-2023", "inForce": { "from": "2023-09-01" }, "clauses": [],
              "changes": [{ "norm": "lesson.topic-recorded", "source": "п", "due": { "rule": "same-day" } }] }
            """).Value;

        var found = new PolicyEngine(pack).Audit(Unrecorded.Build(), AfterYear).Findings;

        Assert.Contains(found, f => IsOnLesson(f) && f.Verdict == Verdict.Overdue);
    }

    [Theory]
    [InlineData(Krasnomakskaya, false)]
    [InlineData(Elista, false)]
    [InlineData(Saki, true)]
    [InlineData(Aleksandrovskaya, true)]
    public void Paper_NoneIsThereAndNoneIsKnownOf_MattersOnlyToActsThatAskForIt(string act, bool asks)
    {
        // The year is over and closed, one journal is printed and lies about, a report has no visa.
        var school = Unrecorded
            .With(new JournalClosing(null, Instant.FromUtc(2024, 6, 1, 9, 0)))
            .With(new Printout(PrintoutId.Parse("x-1"), PrintoutKind.JournalCopy) { PrintedAt = Instant.FromUtc(2024, 6, 3, 9, 0) })
            .With(new Printout(PrintoutId.Parse("x-2"), PrintoutKind.ProgressReport) { PrintedAt = Instant.FromUtc(2024, 6, 3, 9, 0) });
        var untold = school.Change(f => f with { Ledger = [.. f.Ledger.Where(fact => fact is not Printout)] }).Covering(FactKinds.Printouts, CoverageLevel.Absent);

        Assert.Equal(asks, !CountsOf(act, school).SequenceEqual(CountsOf(act, untold), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Krasnomakskaya_PrimaryClass_OwesNothingForItsPaperDiaries(int grade)
    {
        // Where pupils write their homework down on paper, the journal has none.
        var school = ASchool.Default.With(ALesson.On(new LocalDate(2023, 10, 10)).WithoutHomework())
            .Change(f => f with { Classes = [new SchoolClass(ClassId.Parse(ASchool.FirstClass), grade)] });

        Assert.Contains(FindingsOf(Saki, school), IsOnHomework);
        Assert.DoesNotContain(FindingsOf(Krasnomakskaya, school), f => IsOnLesson(f) || IsOnHomework(f));
        Assert.DoesNotContain(SummaryOf(Krasnomakskaya, school).Undetermined, u => IsOnHomework(u.Binding.Norm.Id.Value));
        Assert.Equal(ClauseStatus.Listed, Pack(Krasnomakskaya).Clauses.Single(c => c.Id == "7").Status);
    }

    [Fact]
    public void Lenskaya_ElectronicRecord_IsNotCalledTheOnlyOne()
    {
        Assert.DoesNotContain(Pack(Lenskaya).Clauses, CallsItTheOriginal);
        Assert.Contains(Pack(Krasnomakskaya).Clauses, CallsItTheOriginal);
        Assert.Equal("да", PaperJournalOf(Lenskaya));
        Assert.StartsWith("не ведётся", PaperJournalOf(Krasnomakskaya), StringComparison.Ordinal);
    }

    private static RegulationPack Pack(string act) => PackLibrary.Standard.Get(act).Value;

    private static bool CallsItTheOriginal(Clause clause) => CallItTheOriginal.Any(word => clause.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string? PaperJournalOf(string act) => Pack(act).Clauses.SelectMany(c => c.Parameters).Single(p => p.Id == "paper-journal").Value;

    private static Audit AuditOf(string act, ASchool school) => new PolicyEngine(Pack(act)).Audit(school.Build(), AfterYear);

    private static IEnumerable<Finding> FindingsOf(string act, ASchool school) => AuditOf(act, school).Findings;

    private static AuditSummary SummaryOf(string act, ASchool school) => AuditOf(act, school).Summary;

    private static List<string> CountsOf(string act, ASchool school)
    {
        var summary = SummaryOf(act, school);
        return [.. summary.Regulation.Bindings.SelectMany((b, i) => Enum.GetValues<Verdict>().Select(v => $"{b.Norm.Id} {v} {summary.Counts.Of(i, isAdvice: false, v)}"))];
    }

    private static bool IsOnLesson(Finding finding) => finding.About.StartsWith("lesson:", StringComparison.Ordinal);

    private static bool IsOnHomework(Finding finding) => IsOnHomework(finding.Binding.Norm.Id.Value);

    private static bool IsOnHomework(string norm) => norm.StartsWith("homework.", StringComparison.Ordinal);
}
