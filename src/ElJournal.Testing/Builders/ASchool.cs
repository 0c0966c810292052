using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Testing.Builders;

/// <summary>Построитель школы: one class with one journal, ready for lessons.</summary>
/// <remarks>
/// <para>By default: class 7А on a six-day week with pupils p-0001 to p-0003, journal j-1 (Алгебра) of teacher t-001, a colleague t-002, the year from 1 September 2023 to 31 May 2024,
/// time of Moscow, complete coverage.</para>
/// <para>Immutable, safe on any thread: every method gives another school.</para>
/// </remarks>
/// <example><c>ASchool.Default.With(ALesson.On(new LocalDate(2023, 9, 12)).Recorded(EntryTime.At(0, 0).DaysLater(1))).Build()</c></example>
public sealed record ASchool
{
    /// <summary>Id of the journal that every school has.</summary>
    public const string FirstJournal = "j-1";

    /// <summary>Id of the class that every school has.</summary>
    public const string FirstClass = "7А";

    private ASchool(SmallYear facts) => Facts = facts;

    /// <summary>Gets the default school.</summary>
    public static ASchool Default { get; } = new ASchool(new SmallYear
    {
        School = new School(SchoolId.Parse("school"), DateTimeZoneProviders.Tzdb["Europe/Moscow"]),
        Year = new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31)),
        Classes = [new SchoolClass(ClassId.Parse(FirstClass), 7)],
        Staff = [StaffId.Parse("t-001"), StaffId.Parse("t-002")],
        Journals = [new Journal(JournalId.Parse(FirstJournal)) { Subject = "Алгебра", Class = ClassId.Parse(FirstClass), Teacher = StaffId.Parse("t-001") }],
        Coverage = RecordCoverage.Complete.Statements,
    }).OfPupils(3);

    /// <summary>Gets the facts so far; lessons and assessments count from the zone that was set before them.</summary>
    public SmallYear Facts { get; private init; }

    /// <summary>Makes the default school in another zone.</summary>
    /// <param name="timeZone">Id of the zone in tzdb.</param>
    /// <returns>The school.</returns>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">tzdb has no such zone.</exception>
    public static ASchool In(string timeZone) =>
        Default.Change(f => f with { School = new School(f.School.Id, DateTimeZoneProviders.Tzdb[timeZone]) { Week = f.School.Week } });

    /// <summary>Changes the facts in any way the other methods do not know.</summary>
    /// <param name="change">Gives the facts that shall be.</param>
    /// <returns>The school.</returns>
    public ASchool Change(Func<SmallYear, SmallYear> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new ASchool(change(Facts));
    }

    /// <summary>Sets the number of pupils of the class, p-0001 onwards.</summary>
    /// <param name="count">How many, 0 to 9999.</param>
    /// <returns>The school.</returns>
    public ASchool OfPupils(int count)
    {
        ImmutableArray<PupilId> pupils = [.. Enumerable.Range(1, count).Select(i => PupilId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{i:D4}")))];
        return Change(f => f with { Pupils = pupils, Enrolments = [.. pupils.Select(p => new Enrolment(p, f.Classes[0].Id, DateSpan.Always))] });
    }

    /// <summary>Puts the class on a five-day week.</summary>
    /// <returns>The school.</returns>
    public ASchool OnFiveDays() => Change(f => f with { Classes = f.Classes.SetItem(0, f.Classes[0] with { Week = WeekLength.Five }) });

    /// <summary>Leaves the pupils of the class without marks.</summary>
    /// <returns>The school.</returns>
    public ASchool Unmarked() => Change(f => f with { Classes = f.Classes.SetItem(0, f.Classes[0] with { IsMarked = false }) });

    /// <summary>Says what a day is.</summary>
    /// <param name="date">The day.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The school.</returns>
    public ASchool With(LocalDate date, CalendarDayKind kind) => Change(f => f with { Calendar = f.Calendar.Add(new CalendarDay(date, kind)) });

    /// <summary>Adds a journal of the class.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="teacher">Who keeps it.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>The school.</returns>
    public ASchool WithJournal(string id, string teacher = "t-002", JournalKind kind = JournalKind.Class) => Change(f => f with
    {
        Staff = [.. f.Staff.Add(StaffId.Parse(teacher)).Distinct()],
        Journals = f.Journals.Add(new Journal(JournalId.Parse(id)) { Kind = kind, Class = f.Classes[0].Id, Teacher = StaffId.Parse(teacher) }),
    });

    /// <summary>Adds a subgroup of the class and a journal for it.</summary>
    /// <param name="id">Id of the journal and of the subgroup.</param>
    /// <param name="pupils">Who belongs to it.</param>
    /// <returns>The school.</returns>
    public ASchool WithSubgroup(string id, params ReadOnlySpan<string> pupils)
    {
        var subgroup = SubgroupId.Parse(id);
        var members = pupils.ToArray();
        return Change(f => f with
        {
            Subgroups = f.Subgroups.AddRange(members.Select(p => new SubgroupMembership(subgroup, f.Classes[0].Id, PupilId.Parse(p), DateSpan.Always))),
            Journals = f.Journals.Add(new Journal(JournalId.Parse(id)) { Class = f.Classes[0].Id, Subgroup = subgroup, Teacher = f.Staff[^1] }),
        });
    }

    /// <summary>Says how fully the record holds a kind of fact.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="level">How fully.</param>
    /// <returns>The school.</returns>
    public ASchool Covering(FactKinds kind, CoverageLevel level) =>
        Change(f => f with { Coverage = [.. f.Coverage.Where(c => c.Kind != kind), new CoverageStatement(kind, level)] });

    /// <summary>Adds a lesson.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <returns>The school.</returns>
    public ASchool With(ALesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Change(lesson.AddTo);
    }

    /// <summary>Adds an assessment.</summary>
    /// <param name="assessment">The assessment; its lesson must have been added.</param>
    /// <returns>The school.</returns>
    public ASchool With(AnAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Change(assessment.AddTo);
    }

    /// <summary>Adds a fact that stands in no journal.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The school.</returns>
    public ASchool With(LedgerFact fact) => Change(f => f with { Ledger = f.Ledger.Add(fact) });

    /// <summary>Builds the record.</summary>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">The facts do not belong together; the message lists all defects.</exception>
    public SchoolYearRecord Build() => Facts.Build();
}
