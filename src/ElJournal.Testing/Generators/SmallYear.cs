using System.Collections.Immutable;
using System.Text;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Малый учебный год: a handful of facts from which a record is built, small enough to read in a failed test.</summary>
/// <remarks>Facts may be taken away one by one with <c>with</c>, which is how a counterexample shrinks. Immutable, safe on any thread; compared by reference of its lists.</remarks>
public sealed record SmallYear
{
    /// <summary>Gets the school.</summary>
    public required School School { get; init; }

    /// <summary>Gets the year.</summary>
    public required SchoolYear Year { get; init; }

    /// <summary>Gets the classes.</summary>
    public ImmutableArray<SchoolClass> Classes { get; init; } = [];

    /// <summary>Gets the pupils, enrolled or not.</summary>
    public ImmutableArray<PupilId> Pupils { get; init; } = [];

    /// <summary>Gets the staff.</summary>
    public ImmutableArray<StaffId> Staff { get; init; } = [];

    /// <summary>Gets the roles of staff.</summary>
    public ImmutableArray<StaffRole> Roles { get; init; } = [];

    /// <summary>Gets who belongs to which class.</summary>
    public ImmutableArray<Enrolment> Enrolments { get; init; } = [];

    /// <summary>Gets who belongs to which subgroup.</summary>
    public ImmutableArray<SubgroupMembership> Subgroups { get; init; } = [];

    /// <summary>Gets the journals.</summary>
    public ImmutableArray<Journal> Journals { get; init; } = [];

    /// <summary>Gets the days that differ from the rule of the week.</summary>
    public ImmutableArray<CalendarDay> Calendar { get; init; } = [];

    /// <summary>Gets the bells.</summary>
    public ImmutableArray<BellSlot> Bells { get; init; } = [];

    /// <summary>Gets the study periods.</summary>
    public ImmutableArray<StudyPeriod> Periods { get; init; } = [];

    /// <summary>Gets the recorded outages.</summary>
    public ImmutableArray<Outage> Outages { get; init; } = [];

    /// <summary>Gets what the record can know.</summary>
    public ImmutableArray<CoverageStatement> Coverage { get; init; } = [];

    /// <summary>Gets the entries of lessons.</summary>
    public ImmutableArray<LessonEntry> Lessons { get; init; } = [];

    /// <summary>Gets the entries of homework.</summary>
    public ImmutableArray<HomeworkEntry> Homework { get; init; } = [];

    /// <summary>Gets the entries of attendance.</summary>
    public ImmutableArray<AttendanceEntry> Attendance { get; init; } = [];

    /// <summary>Gets the assessments.</summary>
    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>Gets the results.</summary>
    public ImmutableArray<MarkEntry> Marks { get; init; } = [];

    /// <summary>Gets the final marks.</summary>
    public ImmutableArray<FinalMarkEntry> FinalMarks { get; init; } = [];

    /// <summary>Gets the facts that stand in no journal.</summary>
    public ImmutableArray<LedgerFact> Ledger { get; init; } = [];

    /// <summary>Builds the record.</summary>
    /// <returns>The record, or the defects of facts that do not belong together.</returns>
    public Result<SchoolYearRecord> TryBuild()
    {
        var register = new SchoolRegisterBuilder(School) { Year = Year };
        Each(Classes, c => register.Add(c));
        Each(Pupils, p => register.Add(p));
        Each(Staff, s => register.Add(s));
        Each(Roles, r => register.Add(r));
        Each(Enrolments, e => register.Add(e));
        Each(Subgroups, s => register.Add(s));
        Each(Journals, j => register.Add(j));
        Each(Calendar, d => register.Add(d));
        Each(Bells, b => register.Add(b));
        Each(Periods, p => register.Add(p));
        Each(Outages, o => register.Add(o));
        Each(Coverage, c => register.Add(c));
        var builder = new SchoolYearRecordBuilder(register);
        Each(Lessons, e => builder.Add(e));
        Each(Homework, e => builder.Add(e));
        Each(Attendance, e => builder.Add(e));
        Each(Assessments, e => builder.Add(e));
        Each(Marks, e => builder.Add(e));
        Each(FinalMarks, e => builder.Add(e));
        Each(Ledger, f => builder.Add(f));
        return builder.Build();
    }

    /// <summary>Builds the record of facts that belong together.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">They do not; the message lists all defects.</exception>
    public SchoolYearRecord Build() => TryBuild().Value;

    /// <summary>Gives the year as one that knows everything of every kind.</summary>
    /// <returns>The same facts with complete coverage.</returns>
    public SmallYear FullyCovered() => this with { Coverage = RecordCoverage.Complete.Statements };

    /// <summary>Gives the instants at which a verdict may turn: entries, beginnings and ends of lessons, ends of days and of weeks from them.</summary>
    /// <returns>The instants, in order, none twice.</returns>
    public ImmutableArray<Instant> TurningPoints()
    {
        var points = new SortedSet<Instant>();
        void Add(Instant? instant) => _ = instant is { } known && points.Add(known);
        void AddDay(LocalDate date)
        {
            foreach (var days in new[] { 0, 1, 2, 8, 9, 10 })
            {
                Add(School.TimeZone.AtStartOfDay(date.PlusDays(days)).ToInstant());
            }
        }

        foreach (var lesson in Lessons)
        {
            AddDay(lesson.Date);
            Add(lesson.Start is { } start ? School.TimeZone.AtLeniently(lesson.Date + start).ToInstant() : null);
            Add(lesson.End is { } end ? School.TimeZone.AtLeniently(lesson.Date + end).ToInstant() : null);
            Add(lesson.Recorded.At);
            Add(lesson.SubstitutionRecordedAt);
        }

        Each(Homework, h => Add(h.Recorded.At));
        Each(Attendance, a => Add(a.Recorded.At));
        Each(Marks, m => Add(m.Recorded.At));
        Each([.. LedgerMoments()], at => Add(at));
        Each(FinalMarks, m => Add(m.Recorded.At));
        Each(FinalMarks, m => Add(m.PublishedAt));
        Each([.. Ledger.OfType<JournalClosing>()], c => Add(c.ClosedAt));
        Each([.. Periods.Select(p => p.Last)], AddDay);
        Each([.. Assessments.Select(a => a.Day).Concat(Marks.Select(m => m.Day)).OfType<LocalDate>()], AddDay);
        return [.. points];
    }

    /// <summary>Gives the instants of what stands in no journal: of the entry of facts and movements, of the thing itself, of its later stages.</summary>
    /// <returns>The instants, in no order.</returns>
    public IEnumerable<Instant> LedgerMoments() => Ledger.SelectMany(f => SmallLedgerMoments.Of(f)).Concat(Enrolments.SelectMany(e => new[] { e.Recorded.At, e.EndRecorded.At })).OfType<Instant>();

    /// <summary>Gives the years with one fact less.</summary>
    /// <returns>Only those whose facts still belong together.</returns>
    public IEnumerable<SmallYear> Smaller() => Candidates().Where(y => y.TryBuild().IsGood);

    /// <summary>Gives the facts, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder().Append(School.TimeZone.Id).Append(' ').Append(Year).Append('\n');
        void Add<T>(ImmutableArray<T> facts) => Each(facts, f => text.Append("  ").Append(f).Append('\n'));
        Add(Classes);
        Add(Roles);
        Add(Enrolments);
        Add(Subgroups);
        Add(Journals);
        Add(Calendar);
        Add(Bells);
        Add(Periods);
        Add(Outages);
        if (Coverage.SequenceEqual(RecordCoverage.Complete.Statements))
        {
            text.Append("  complete coverage\n");
        }
        else
        {
            Add(Coverage);
        }

        Add(Lessons);
        Add(Homework);
        Add(Attendance);
        Add(Assessments);
        Add(Marks);
        Add(FinalMarks);
        Add(Ledger);
        return text.ToString();
    }

    private static void Each<T>(ImmutableArray<T> facts, Action<T> act)
    {
        foreach (var fact in facts)
        {
            act(fact);
        }
    }

    private static IEnumerable<SmallYear> Without<T>(ImmutableArray<T> facts, Func<ImmutableArray<T>, SmallYear> make) =>
        Enumerable.Range(0, facts.Length).Select(i => make(facts.RemoveAt(i)));

    private IEnumerable<SmallYear> Candidates() =>
    [
        .. Without(Ledger, f => this with { Ledger = f }),
        .. Without(FinalMarks, f => this with { FinalMarks = f }),
        .. Without(Periods, f => this with { Periods = f }),
        .. Without(Marks, f => this with { Marks = f }),
        .. Without(Assessments, f => this with { Assessments = f }),
        .. Without(Homework, f => this with { Homework = f }),
        .. Without(Attendance, f => this with { Attendance = f }),
        .. Without(Lessons, f => this with { Lessons = f }),
        .. Without(Journals, f => this with { Journals = f }),
        .. Without(Calendar, f => this with { Calendar = f }),
        .. Without(Bells, f => this with { Bells = f }),
        .. Coverage.SequenceEqual(RecordCoverage.Complete.Statements) ? [] : new[] { FullyCovered() },
        .. Without(Subgroups, f => this with { Subgroups = f }),
        .. Enrolments.Select(e => this with { Enrolments = Enrolments.Remove(e), Subgroups = Subgroups.RemoveAll(s => s.Pupil == e.Pupil) }),
        .. Without(Classes, f => this with { Classes = f }),
    ];
}
