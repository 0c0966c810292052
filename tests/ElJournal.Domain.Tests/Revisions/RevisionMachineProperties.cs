using System.Text;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;
using ElJournal.Domain.Supervision;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>Random submissions by random people, and what holds after each of them; the oracle reads the record, not the state.</summary>
[Laws(120, "20230901,1")]
public sealed class RevisionMachineProperties
{
    private const int Steps = 60;

    [Property]
    public void Every_accepted_mark_has_a_held_lesson_and_a_pupil_of_the_class(DoNotSize<int> seed) => Run(seed.Item, static (desk, decision) =>
    {
        foreach (var mark in decision.Revisions.Select(r => r.After).OfType<MarkEntry>())
        {
            var record = Standing(decision.After);
            var journal = record.Journals.Single(j => j.Assessments.Any(a => a.Assessment.Id == mark.Assessment));
            var work = journal.Assessments.Single(a => a.Assessment.Id == mark.Assessment);
            Assert.Equal(LessonStatus.Held, journal.FindLesson(work.Assessment.Lesson!.Value)!.Current.Status);
            Assert.True(record.Register.School.Scale!.Value.Contains(((Journals.Cells.Cell.MarkCell)mark.Cell).Mark));
            Assert.Contains(record.Register.Enrolments, e => e.Pupil == mark.Pupil && e.Class == journal.Journal.Class && e.Span.Contains(mark.Day ?? work.Day));
        }
    });

    [Property]
    public void Nothing_changes_in_what_is_closed_but_under_an_act_of_others(DoNotSize<int> seed) => Run(seed.Item, static (desk, decision) =>
    {
        foreach (var revision in decision.Revisions.Where(r => r.Address.Kind.IsInJournal && IsClosed(desk, r)))
        {
            var act = decision.After.FindAct(revision.Act!.Value)!;
            var approvals = desk.Log.Concat(decision.Revisions).Select(r => r.After).OfType<ActApproval>().Where(a => a.Act == act.Id).Select(a => a.Approver).Distinct().ToList();
            Assert.Equal(revision.At, act.ClosedAt);
            Assert.NotEmpty(approvals);
            Assert.DoesNotContain(decision.After.Find(new FactAddress(RevisedKinds.CorrectionAct, new LedgerKey(act.Id.Value)))!.Author.Value, approvals.Select(a => a.Value));
        }
    });

    [Property]
    public void Folding_the_log_gives_the_year_and_the_chain_verifies(DoNotSize<int> seed)
    {
        var desk = Run(seed.Item, static (_, _) => { });

        var restored = LogReader.Restore(Logs.Open(Logs.Write(desk.Log)), Logs.File).Value;

        Assert.Equal((desk.Year.Count, RecordDigest.Of(desk.Year.ToRecord().Value)), (restored.Count, RecordDigest.Of(restored.ToRecord().Value)));
    }

    [Property]
    public void A_tally_of_the_log_comes_to_the_year_and_to_no_other(DoNotSize<int> seed)
    {
        var desk = Run(seed.Item, static (_, _) => { });
        using var copy = new MemoryStream();
        LogEraser.Erase(Logs.Open(Logs.Write(desk.Log)), Logs.File, copy, r => (r.Number + seed.Item) % 3 == 0);

        foreach (var log in new[] { Encoding.UTF8.GetBytes(Logs.Write(desk.Log)), copy.ToArray() })
        {
            var tally = new YearTally();
            Assert.True(LogReader.StreamRecords(new MemoryStream(log), Logs.File, (revision, _) => tally.Add(revision)).IsGood);
            var year = LogReader.Restore(new MemoryStream(log), Logs.File).Value.ToRecord().Value;
            Assert.True(tally.ComesTo(year));
            Assert.Equal(RecordDigest.Of(year) == RecordDigest.Of(desk.Year.ToRecord().Value), tally.ComesTo(desk.Year.ToRecord().Value));
        }
    }

    [Property]
    public void Journals_read_one_by_one_are_those_of_the_record(DoNotSize<int> seed)
    {
        var year = Run(seed.Item, static (_, _) => { }).Year;
        var record = Standing(year);

        Assert.Equal(RecordDigest.Of(record), RecordDigest.Of(year.ToSource(record.Register)));
    }

    [Property]
    public void Journals_of_a_decision_are_those_whose_content_differs(DoNotSize<int> seed) => Run(seed.Item, static (desk, decision) =>
    {
        var (before, after) = (Standing(desk.Year), Standing(decision.After));
        var differ = after.Journals.Where((j, i) => !ContentOf(j).SequenceEqual(ContentOf(before.Journals[i]))).Select(j => j.Journal.Id);

        Assert.Equal(differ.Order(), decision.Journals.Order());
    });

    [Property]
    public void Rows_changed_one_by_one_are_the_rows_of_the_record(DoNotSize<int> seed)
    {
        var random = new RandomDesk(seed.Item);
        var desk = Desk.Open(random.Policy());
        var rows = Rows(desk.Year);
        for (var i = 0; i < Steps; i++)
        {
            if (desk.Try(random.Next(desk.Year)) is { IsGood: true } result)
            {
                foreach (var (before, after) in result.Value.RowChanges)
                {
                    Assert.True(before is null || rows.Remove(before));
                    Assert.True(after is null || rows.Add(after));
                }

                desk.Take(result.Value);
                Assert.Equal(Rows(desk.Year), rows);
            }
        }
    }

    /// <summary>The lessons, marks and enrolments of a record, as it holds them.</summary>
    private static HashSet<object> Rows(RevisedYear year)
    {
        var record = year.ToRecord().Value;
        var journals = record.Journals.SelectMany(ContentOf);
        var ledgers = record.ReadLedger<Documents.OrderEntry>().Concat<object>(record.ReadLedger<JournalClosing>()).Concat(record.ReadLedger<Substitution>())
            .Concat(record.ReadLedger<Documents.CorrectionAct>()).Concat(record.ReadLedger<Documents.ActApproval>());
        return [.. journals, .. record.Register.Enrolments, .. ledgers];
    }

    private static IEnumerable<object> ContentOf(JournalRecord journal) =>
        journal.Lessons.SelectMany(l => l.Entries.Concat<object>(l.Homework).Concat(l.Attendance)).Concat(journal.Assessments.SelectMany(a => a.Marks.Prepend<object>(a.Assessment))).Concat(journal.FinalMarks);

    private static Desk Run(int seed, Action<Desk, Decision> check)
    {
        var random = new RandomDesk(seed);
        var desk = Desk.Open(random.Policy());
        for (var i = 0; i < Steps; i++)
        {
            if (desk.Try(random.Next(desk.Year)) is { IsGood: true } result)
            {
                check(desk, result.Value);
                desk.Take(result.Value);
                Assert.True(desk.Year.ToRecord().IsGood);
            }
        }

        return desk;
    }

    private static SchoolYearRecord Standing(RevisedYear year) => year.ToRecord().Value;

    /// <summary>Says whether a fact lay in something closed: by a closing on record, or by the day on which its quarter closes.</summary>
    private static bool IsClosed(Desk desk, Revision revision)
    {
        var closings = desk.Year.ToRecord().Value.ReadLedger<JournalClosing>();
        var place = revision.Address.Kind.PlaceOf(revision.Before ?? revision.After!, desk.Year);
        return closings.Any(c => c.ClosedAt <= revision.At && (c.Journal is null || c.Journal == place.Journal))
            || (place.Day is { } day && day <= new LocalDate(2023, 10, 29) && desk.Policy.ClosedPeriods.Contains(Desk.Quarter));
    }
}
