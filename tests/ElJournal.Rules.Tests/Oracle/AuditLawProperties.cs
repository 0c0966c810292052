using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Laws that hold of every audit, whatever the norms say.</summary>
[Laws(150, "20230901,9", Arbitrary = [typeof(Arbitraries)])]
public sealed class AuditLawProperties
{
    private static readonly PolicyEngine Engine = new(PackLibrary.Standard.Get("lenskaya-2017").Value);

    [Property]
    public void Audit_as_of_an_instant_is_the_audit_of_what_was_known_then(AuditMoment moment)
    {
        var record = moment.Year.Build();

        Assert.Equal(Texts(Engine.Audit(record, moment.AsOf)), Texts(Engine.Audit(record.KnownAt(moment.AsOf), moment.AsOf)));
    }

    [Property]
    public void Order_of_facts_does_not_matter(AuditMoment moment)
    {
        var year = moment.Year;
        var reversed = year with
        {
            Classes = Reversed(year.Classes),
            Enrolments = Reversed(year.Enrolments),
            Subgroups = Reversed(year.Subgroups),
            Journals = Reversed(year.Journals),
            Coverage = Reversed(year.Coverage),
            Lessons = Reversed(year.Lessons),
            Homework = Reversed(year.Homework),
            Attendance = Reversed(year.Attendance),
            Assessments = Reversed(year.Assessments),
            Marks = Reversed(year.Marks),
            Ledger = Reversed(year.Ledger),
        };

        Assert.Equal(Texts(Engine.Audit(year.Build(), moment.AsOf)), Texts(Engine.Audit(reversed.Build(), moment.AsOf)));
    }

    [Property]
    public void Less_coverage_never_adds_a_finding(AuditMoment moment)
    {
        var full = Engine.Audit(moment.Year.FullyCovered().Build(), moment.AsOf);

        Assert.Empty(Texts(Engine.Audit(moment.Year.Build(), moment.AsOf)).Except(Texts(full), StringComparer.Ordinal));
    }

    [Property]
    public void Nothing_is_overdue_where_the_record_would_not_show_it(AuditMoment moment)
    {
        var record = moment.Year.Build();
        var lessons = record.Journals.SelectMany(j => j.Lessons.Select(l => (j.Journal, l.Current))).ToDictionary(l => "lesson:" + l.Current.Lesson);

        foreach (var finding in Engine.Audit(record, moment.AsOf).Findings.Where(f => f.Verdict == Verdict.Overdue && lessons.ContainsKey(f.About)))
        {
            var (journal, lesson) = lessons[finding.About];
            var kind = finding.Binding.Norm.Id.Value switch
            {
                "lesson.recorded" => FactKinds.LessonEntries,
                "attendance.recorded" => FactKinds.Attendance,
                "substitution.shown" => FactKinds.Substitutions,
                _ => FactKinds.Homework,
            };
            Assert.Equal(CoverageLevel.Complete, record.Register.Coverage.LevelOf(kind, lesson.Date, journal.Class));
        }
    }

    [Property]
    public void A_late_duty_stays_late_and_an_overdue_one_is_late_once_fulfilled(AuditMoment moment, ushort hours)
    {
        var record = moment.Year.FullyCovered().Build();
        var later = moment.AsOf + Duration.FromHours(hours % 400);

        var before = Engine.Audit(record, moment.AsOf);
        var after = Engine.Audit(record, later).Findings.ToDictionary(f => f.Id);

        // Only what changes the case itself may take a finding away: another status, teacher, own day or attendance entered meanwhile.
        var touched = Touched(record.Journals.SelectMany(j => j.Lessons).SelectMany(l => l.Entries), moment.AsOf, later);
        foreach (var finding in before.Findings.Where(f => f.About.StartsWith("lesson:", StringComparison.Ordinal) && !touched.Contains(f.About)))
        {
            Assert.True(after.TryGetValue(finding.Id, out var still), $"{finding} is gone as of {later}");
            Assert.True(still.Verdict == finding.Verdict || (finding.Verdict, still.Verdict) == (Verdict.Overdue, Verdict.FulfilledLate), $"{finding} became {still}");
        }
    }

    private static HashSet<string> Touched(IEnumerable<LessonEntry> entries, Instant from, Instant to)
    {
        var all = entries.ToList();
        var dates = all.Where(e => e.Status == LessonStatus.Cancelled && e.Recorded.At > from && e.Recorded.At <= to).Select(e => e.Date).ToHashSet();

        // A cancellation moves the last lesson of the day for everybody who had it.
        return [.. all.Where(e => dates.Contains(e.Date) || (e.Recorded.At > from && e.Recorded.At <= to)).Select(e => "lesson:" + e.Lesson)];
    }

    private static ImmutableArray<T> Reversed<T>(ImmutableArray<T> items) => [.. items.Reverse()];

    private static List<string> Texts(Audit audit) =>
        [.. audit.Findings.Concat(audit.Advice).Select(f => $"{f.Id} {f.Verdict} by {f.Bearer} due {f.Due} done {f.FulfilledAt}").Order(StringComparer.Ordinal)];
}
