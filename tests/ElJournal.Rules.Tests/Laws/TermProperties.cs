using System.Collections.Concurrent;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;
using ElJournal.Rules.Tests.Naive;
using ElJournal.Testing.Generators;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Rules.Tests.Laws;

/// <summary>A word of a norm depends only on the kinds of fact that it declares to read, and on their coverage.</summary>
[Laws(15, "20230901,17", Arbitrary = [typeof(Arbitraries)])]
public sealed class TermProperties
{
    /// <summary>Kinds of which small years draw too little to make a word change its mind.</summary>
    private const FactKinds Undrawn = FactKinds.StaffRoles | FactKinds.Outages | FactKinds.Closings | FactKinds.Credentials;

    /// <summary>The words of each norm: the sets of its readings multiply, and each year would resolve them anew.</summary>
    private static readonly ConcurrentDictionary<NormId, object> WordsOf = new();

    private static readonly MarkPolicy Marks = MarkPolicy.OfPreset("usual").Value;

    [Property]
    public void A_word_says_the_same_whatever_the_facts_are_that_it_does_not_read(AuditMoment moment) =>
        AssertUnmoved(moment, (year, kind) => Perturb(year, kind));

    [Property]
    public void A_word_says_the_same_however_full_the_kinds_are_that_it_does_not_read(AuditMoment moment) => AssertUnmoved(moment, (year, kind) => year with
    {
        Coverage = year.Coverage.Any(c => c.Kind == kind && c.Level == CoverageLevel.Complete)
            ? [.. year.Coverage.Where(c => c.Kind != kind)]
            : [.. year.Coverage, new CoverageStatement(kind, CoverageLevel.Complete)],
    });

    [Fact]
    public void Perturb_EveryKind_ChangesWhatSomeWordSays()
    {
        var (seen, read) = (FactKinds.None, FactKinds.None);
        foreach (var moment in FsCheck.Fluent.Gen.Sample(Arbitraries.AuditMoments().Generator, 60, new FsCheck.Rnd(20230901, 17), 100))
        {
            var before = Answers(moment.Year, moment.AsOf);
            read = before.Aggregate(read, (kinds, answer) => kinds | answer.Value.Reads);
            var unseen = RecordCoverage.AllKinds.Where(kind => !seen.HasFlag(kind));
            seen = unseen.Where(kind => !before.Select(b => b.Value.Answer).SequenceEqual(Answers(Perturb(moment.Year, kind), moment.AsOf).Select(a => a.Value.Answer)))
                .Aggregate(seen, (kinds, kind) => kinds | kind);
        }

        Assert.Equal(FactKinds.None, seen & ~read);
        Assert.Equal(FactKinds.None, read & ~(seen | Undrawn));
    }

    private static void AssertUnmoved(AuditMoment moment, Func<SmallYear, FactKinds, SmallYear> change)
    {
        var before = Answers(moment.Year, moment.AsOf);
        foreach (var kind in RecordCoverage.AllKinds)
        {
            var after = Answers(change(moment.Year, kind), moment.AsOf);
            var moved = before.Where(b => !b.Value.Reads.HasFlag(kind) && after.TryGetValue(b.Key, out var now) && now.Answer != b.Value.Answer);
            Assert.Empty(moved.Select(m => $"{m.Key} does not declare {kind}: {m.Value.Answer} became {after[m.Key].Answer}"));
        }
    }

    /// <summary>Every word of every norm, under every reading, asked about every case.</summary>
    private static SortedDictionary<string, (FactKinds Reads, string Answer)> Answers(SmallYear year, Instant asOf)
    {
        var record = year.Build();
        var index = SchoolIndexBuilder.Build(record, asOf);
        var answers = new SortedDictionary<string, (FactKinds, string)>(StringComparer.Ordinal);
        foreach (var norm in NormCatalog.Standard.All)
        {
            Ask((dynamic)norm, index, record, answers);
        }

        return answers;
    }

    private static void Ask<TCase>(CaseNorm<TCase> norm, SchoolIndex index, SchoolYearRecord record, SortedDictionary<string, (FactKinds Reads, string Answer)> answers)
        where TCase : struct, ICase
    {
        var (terms, moments) = (Words<TCase>)WordsOf.GetOrAdd(norm.Id, _ => Words<TCase>.Of(norm));
        foreach (var (_, about, c) in AllCases.Of(norm.Cases, index, record, Marks))
        {
            terms.ForEach(t => answers[$"{norm.CaseKind.Id} {t} {about}"] = (t.Reads, t.Holds(in c).ToString()));
            moments.ForEach(m => answers[$"{norm.CaseKind.Id} {m.Id} {about}"] = (m.Reads, m.When(in c).ToString()));
        }
    }

    /// <summary>Makes every fact of one kind another one, and leaves the facts of other kinds alone.</summary>
    private static SmallYear Perturb(SmallYear year, FactKinds kind) => kind switch
    {
        // The shift of a class says which bells its lessons have: it belongs to the timetable.
        FactKinds.Timetable => year with { Lessons = [.. year.Lessons.Select(l => Moved(l, year))], Classes = [.. year.Classes.Select(c => c with { Shift = 2 })] },
        FactKinds.LessonEntries => year with { Lessons = [.. year.Lessons.GroupBy(l => l.Lesson).SelectMany(Reentered)] },
        FactKinds.Substitutions => year with
        {
            Lessons = [.. year.Lessons.Select(l => l with { ActualTeacher = year.Staff[(year.Staff.Length - 1) - Math.Max(0, year.Staff.IndexOf(l.ActualTeacher ?? default))], SubstitutionRecordedAt = null })],
        },
        FactKinds.Attendance => year with
        {
            Attendance = [.. year.Lessons.Select(l => l.Lesson).Distinct().Where((_, i) => i % 2 == 0).Select(l => new AttendanceEntry(l, year.Pupils[0], Cell.Absent(AbsenceReason.Illness)))],
        },
        FactKinds.Homework => year with { Homework = [.. year.Lessons.Select(l => l.Lesson).Distinct().Where((_, i) => i % 2 == 0).Select(l => new HomeworkEntry(l, "§ 7"))] },
        FactKinds.Assessments => year with { Assessments = [.. year.Assessments.Select(a => new Assessment(a.Id, a.Journal, a.Lesson, (a.Day ?? year.Year.First).PlusDays(a.Day < year.Year.Last ? 1 : 0)))] },
        FactKinds.Marks => year with { Marks = [.. year.Marks.Select(m => new MarkEntry(m.Assessment, m.Pupil, Cell.Exempt) { Recorded = m.Recorded })] },
        FactKinds.Enrolments => year with { Enrolments = [.. year.Enrolments.Select(e => e with { Span = Other(e.Span, year), EndRecorded = default, Order = new("1", year.Year.First.PlusDays(e.Pupil.Value.Length % 3)) })] },
        FactKinds.Subgroups => year with { Subgroups = [.. year.Subgroups.Select(s => s with { Span = Other(s.Span, year) })] },
        FactKinds.Classes => year with { Classes = [.. year.Classes.Select(c => c with { IsMarked = !c.IsMarked, Week = c.Week == WeekLength.Five ? WeekLength.Six : WeekLength.Five })] },
        FactKinds.Journals => year with { Journals = [.. year.Journals.Select(j => j with { IsMarked = !(j.IsMarked ?? true), Teacher = j.Teacher is null ? year.Staff[0] : null, Subject = "Иное" })] },
        FactKinds.Calendar => year with { Calendar = [.. year.Lessons.Select(l => l.Date).Distinct().Select((d, i) => new CalendarDay(d, i % 2 == 0 ? CalendarDayKind.Off : CalendarDayKind.School))] },
        FactKinds.Periods => year with { Periods = [.. year.Periods.Select(p => new StudyPeriod(p.Id, p.Kind, p.Class is null ? year.Classes[0].Id : null, p.First, p.First))] },
        FactKinds.FinalMarks => year with { FinalMarks = [.. year.FinalMarks.Select(f => f with { Recorded = default, PublishedAt = null }).DistinctBy(f => (f.Journal, f.Pupil, f.Period))] },
        FactKinds.SignIns => year with { Ledger = [.. year.Ledger.Where(fact => fact is not SignIn), .. year.Ledger.OfType<Incident>().SelectMany(BesideOwner).DistinctBy(s => (s.Account, s.At))] },
        FactKinds.StaffRoles or FactKinds.Outages => year,
        _ when LedgerKinds.All.FirstOrDefault(ledger => ledger.Kind == kind) is { } ledger => year with { Ledger = [.. year.Ledger.Where(fact => fact.GetType() != ledger.FactType)] },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Two sessions of whoever is named, from two rooms, at the hour of the incident: what dice alone hardly ever bring about.</summary>
    private static IEnumerable<SignIn> BesideOwner(Incident incident) => incident is { Person: { } owner, HappenedAt: { } at }
        ? Enumerable.Range(1, 2).Select(room => new SignIn(AccountId.Parse(owner.Value), at - Duration.FromMinutes(room)) { Device = $"кабинет {room}", EndedAt = at + Duration.FromMinutes(1) })
        : [];

    private static LessonEntry Moved(LessonEntry entry, SmallYear year) =>
        new(entry.Lesson, entry.Journal, entry.Date < year.Year.Last ? entry.Date.PlusDays(1) : entry.Date.PlusDays(-1), entry.Start?.PlusMinutes(25), entry.End?.PlusMinutes(25))
        {
            Number = entry.Number,
            Status = entry.Status,
            Teacher = entry.Teacher,
            ActualTeacher = entry.ActualTeacher,
            Recorded = entry.Recorded,
            SubstitutionRecordedAt = entry.SubstitutionRecordedAt,
        };

    /// <summary>Recorded lessons become planned ones and the other way round; who taught stays.</summary>
    private static IEnumerable<LessonEntry> Reentered(IGrouping<LessonId, LessonEntry> entries)
    {
        var last = entries.Last();
        return last.Status switch
        {
            LessonStatus.Held => [last with { Status = LessonStatus.Planned, Recorded = default }],
            LessonStatus.Planned => [last with { Status = LessonStatus.Held }],
            _ => entries,
        };
    }

    private static DateSpan Other(DateSpan span, SmallYear year) =>
        span == DateSpan.Always ? new DateSpan(year.Year.First.PlusDays(200), null) : DateSpan.Always;

    /// <summary>The terms and moments of a norm, under every set of its readings.</summary>
    private sealed record Words<TCase>(List<Term<TCase>> Terms, List<CaseMoment<TCase>> Moments)
        where TCase : struct, ICase
    {
        internal static Words<TCase> Of(CaseNorm<TCase> norm)
        {
            var words = norm is Prohibition<TCase> prohibition ? [.. norm.When, .. prohibition.Breach] : norm.When;
            var sets = ReadingSets(norm.Readings);
            return new Words<TCase>(
                [.. words.SelectMany(word => sets.Select(word.Resolve)).Distinct()],
                norm is Obligation<TCase> duty ? [.. sets.Select(duty.FulfilledAt.Resolve).Distinct()] : []);
        }

        private static List<ReadingSet> ReadingSets(IEnumerable<Reading> readings) => readings.Aggregate(
            new List<ReadingSet> { ReadingSet.Defaults },
            (sets, reading) => [.. sets.SelectMany(set => reading.Options.Select(option => set.With(reading, option.Id)))]);
    }
}
