using System.Collections.Immutable;
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

    /// <summary>What to ask about the cases of each kind: the sets of readings multiply, and each year would resolve them anew.</summary>
    private static readonly ImmutableArray<Questions> AllQuestions =
        [.. NormCatalog.Standard.All.GroupBy(norm => norm.CaseKind).Select(norms => (Questions)Questions.Of((dynamic)norms.Key, norms))];

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
            read = before.Keys.Aggregate(read, (kinds, asked) => kinds | asked.Word.Reads);
            seen = RecordCoverage.AllKinds.Where(kind => !seen.HasFlag(kind) && Perturb(moment.Year, kind) is var year && !ReferenceEquals(year, moment.Year) && !AreSame(before, Answers(year, moment.AsOf)))
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
            var year = change(moment.Year, kind);
            if (ReferenceEquals(year, moment.Year))
            {
                continue;
            }

            var moved = Answers(year, moment.AsOf, besides: kind).Where(now => before.TryGetValue(now.Key, out var earlier) && !earlier.Equals(now.Value));
            Assert.Empty(moved.Select(m => $"{m.Key.Word.Name} {m.Key.About} does not declare {kind}: {before[m.Key]} became {m.Value}"));
        }
    }

    private static bool AreSame(Dictionary<(Word Word, string About), object> before, Dictionary<(Word Word, string About), object> after) =>
        before.Count == after.Count && before.All(b => after.TryGetValue(b.Key, out var now) && now.Equals(b.Value));

    /// <summary>Every word of every norm, under every reading, asked about every case; but for those that read a kind of fact.</summary>
    private static Dictionary<(Word Word, string About), object> Answers(SmallYear year, Instant asOf, FactKinds besides = FactKinds.None)
    {
        var record = year.Build();
        var index = SchoolIndexBuilder.Build(record, asOf);
        var answers = new Dictionary<(Word, string), object>();
        foreach (var questions in AllQuestions)
        {
            questions.Ask(index, record, besides, answers);
        }

        return answers;
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
        _ when LedgerKinds.All.FirstOrDefault(ledger => ledger.Kind == kind) is { } ledger => year.Ledger.All(fact => fact.GetType() != ledger.FactType) ? year : year with { Ledger = [.. year.Ledger.Where(fact => fact.GetType() != ledger.FactType)] },
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

    /// <summary>A term or a moment, whatever cases it is about.</summary>
    private sealed class Word(string name, FactKinds reads)
    {
        internal string Name { get; } = name;

        internal FactKinds Reads { get; } = reads;
    }

    /// <summary>The words of all norms about one kind of case, under every set of their readings, each once.</summary>
    private abstract class Questions
    {
        internal static Questions Of<TCase>(CaseSource<TCase> source, IEnumerable<Norm> norms)
            where TCase : struct, ICase => Questions<TCase>.Of(source, [.. norms.Cast<CaseNorm<TCase>>()]);

        internal abstract void Ask(SchoolIndex index, SchoolYearRecord record, FactKinds besides, Dictionary<(Word Word, string About), object> answers);
    }

    private sealed class Questions<TCase>(CaseSource<TCase> source, ImmutableArray<(Word Word, Func<TCase, object> Answer)> words) : Questions
        where TCase : struct, ICase
    {
        internal static Questions<TCase> Of(CaseSource<TCase> source, ImmutableArray<CaseNorm<TCase>> norms) => new(
            source,
            [
                .. norms.SelectMany(TermsOf).Distinct().Select(t => (new Word($"{source.Id} {t.Id}", t.Reads), (Func<TCase, object>)(c => t.Holds(in c)))),
                .. norms.OfType<Obligation<TCase>>().SelectMany(duty => ReadingSets(duty.Readings).Select(duty.FulfilledAt.Resolve)).Distinct()
                    .Select(m => (new Word($"{source.Id} {m.Id}", m.Reads), (Func<TCase, object>)(c => m.When(in c)))),
            ]);

        internal override void Ask(SchoolIndex index, SchoolYearRecord record, FactKinds besides, Dictionary<(Word Word, string About), object> answers)
        {
            var asked = words.Where(w => besides == FactKinds.None || !w.Word.Reads.HasFlag(besides)).ToList();
            if (asked.Count == 0)
            {
                return;
            }

            foreach (var (_, about, c) in AllCases.Of(source, index, record, Marks))
            {
                asked.ForEach(w => answers[(w.Word, about)] = w.Answer(c));
            }
        }

        private static IEnumerable<Term<TCase>> TermsOf(CaseNorm<TCase> norm)
        {
            var words = norm is Prohibition<TCase> prohibition ? [.. norm.When, .. prohibition.Breach] : norm.When;
            return ReadingSets(norm.Readings).SelectMany(set => words.Select(word => word.Resolve(set)));
        }

        private static List<ReadingSet> ReadingSets(IEnumerable<Reading> readings) => readings.Aggregate(
            new List<ReadingSet> { ReadingSet.Defaults },
            (sets, reading) => [.. sets.SelectMany(set => reading.Options.Select(option => set.With(reading, option.Id)))]);
    }
}
