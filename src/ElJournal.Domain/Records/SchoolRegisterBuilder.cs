using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Builds a <see cref="SchoolRegister"/> of facts, or lists all that is wrong with them.</summary>
/// <remarks>Facts may come in any order; references are checked at the end. Not safe on several threads.</remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "The overloads differ by the type of the fact, so that no call fits two of them.")]
public sealed class SchoolRegisterBuilder
{
    private readonly School school;
    private readonly List<Placed<SchoolClass>> classes = [];
    private readonly List<Placed<Enrolment>> enrolments = [];
    private readonly List<Placed<SubgroupMembership>> subgroups = [];
    private readonly List<Placed<StaffRole>> roles = [];
    private readonly List<Placed<Journal>> journals = [];
    private readonly List<Placed<StudyPeriod>> periods = [];
    private readonly List<Placed<CalendarDay>> calendar = [];
    private readonly List<Placed<BellSlot>> bells = [];
    private readonly List<Placed<CoverageStatement>> coverage = [];
    private readonly List<Outage> outages = [];
    private readonly HashSet<PupilId> pupils = [];
    private readonly HashSet<StaffId> staff = [];

    /// <summary>Makes an empty builder.</summary>
    /// <param name="school">The school.</param>
    public SchoolRegisterBuilder(School school) => this.school = Preconditions.NotNull(school);

    /// <summary>Gets or sets the school year; null takes the span of the periods of kind <see cref="PeriodKind.Year"/>.</summary>
    public SchoolYear? Year { get; set; }

    /// <summary>Gets or sets when the facts were taken out of their system.</summary>
    public Instant? ExtractedAt { get; set; }

    /// <summary>Gives the span of the year periods added so far.</summary>
    /// <returns>First and last day, or null when there is no such period.</returns>
    public (LocalDate First, LocalDate Last)? YearPeriods
    {
        get
        {
            var years = periods.Where(p => p.Fact.Kind == PeriodKind.Year).Select(p => p.Fact).ToList();
            return years.Count == 0 ? null : (years.Min(p => p.First), years.Max(p => p.Last));
        }
    }

    /// <summary>Adds a class.</summary>
    /// <param name="schoolClass">The class.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(SchoolClass schoolClass, Place place = default) => Add(classes, schoolClass, place);

    /// <summary>Adds a pupil; adding one twice is adding it once.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(PupilId pupil)
    {
        Preconditions.That(pupil != default, nameof(pupil), "A pupil needs an id.");
        pupils.Add(pupil);
        return this;
    }

    /// <summary>Adds a member of staff; adding one twice is adding it once.</summary>
    /// <param name="person">The member of staff.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(StaffId person)
    {
        Preconditions.That(person != default, nameof(person), "A member of staff needs an id.");
        staff.Add(person);
        return this;
    }

    /// <summary>Adds an enrolment.</summary>
    /// <param name="enrolment">The enrolment.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(Enrolment enrolment, Place place = default) => Add(enrolments, enrolment, place);

    /// <summary>Adds a membership of a subgroup.</summary>
    /// <param name="membership">The membership.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(SubgroupMembership membership, Place place = default) => Add(subgroups, membership, place);

    /// <summary>Adds a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(StaffRole role, Place place = default) => Add(roles, role, place);

    /// <summary>Adds a journal, without its content.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(Journal journal, Place place = default) => Add(journals, journal, place);

    /// <summary>Adds a study period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(StudyPeriod period, Place place = default) => Add(periods, period, place);

    /// <summary>Adds a day that differs from the rule of the week.</summary>
    /// <param name="day">The day.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(CalendarDay day, Place place = default) => Add(calendar, day, place);

    /// <summary>Adds a bell.</summary>
    /// <param name="slot">The bell.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(BellSlot slot, Place place = default) => Add(bells, slot, place);

    /// <summary>Adds a recorded outage.</summary>
    /// <param name="outage">The outage.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(Outage outage)
    {
        outages.Add(Preconditions.NotNull(outage));
        return this;
    }

    /// <summary>Adds a statement of what the record can know.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>This builder.</returns>
    public SchoolRegisterBuilder Add(CoverageStatement statement, Place place = default) => Add(coverage, statement, place);

    /// <summary>Builds the register.</summary>
    /// <returns>The register, or all defects.</returns>
    public Result<SchoolRegister> Build()
    {
        var defects = ImmutableArray.CreateBuilder<Defect>();
        FindDuplicates(defects);
        FindDangling(defects);
        var year = FindYear(defects);
        if (year is { } known)
        {
            foreach (var (day, place) in calendar.Where(d => !known.Contains(d.Fact.Date)))
            {
                defects.Add(new Defect(RecordDefects.OutsideYear, place, "день календаря", Wording.Of(day.Date), Wording.Of(known.First), Wording.Of(known.Last)));
            }
        }

        return defects.Count > 0 ? new Result<SchoolRegister>(defects.ToImmutable()) : new Result<SchoolRegister>(Make(year!.Value));
    }

    private SchoolRegisterBuilder Add<T>(List<Placed<T>> facts, T fact, Place place)
        where T : class
    {
        facts.Add(new Placed<T>(Preconditions.NotNull(fact), place));
        return this;
    }

    private SchoolYear? FindYear(ImmutableArray<Defect>.Builder defects)
    {
        if (Year is { } given)
        {
            return given;
        }

        if (YearPeriods is not { } span)
        {
            defects.Add(new Defect(RecordDefects.YearUnknown, default));
            return null;
        }

        if (Period.DaysBetween(span.First, span.Last) >= SchoolYear.MaxDays)
        {
            defects.Add(new Defect(RecordDefects.YearTooLong, default, Wording.Of(span.First), Wording.Of(span.Last), $"{SchoolYear.MaxDays}"));
            return null;
        }

        return new SchoolYear(span.First, span.Last);
    }

    private void FindDuplicates(ImmutableArray<Defect>.Builder defects)
    {
        Placed.FindDuplicates(classes, "класс", c => c.Id, c => c.Id.Value, defects);
        Placed.FindDuplicates(journals, "журнал", j => j.Id, j => j.Id.Value, defects);
        Placed.FindDuplicates(periods, "период", p => p.Id, p => p.Id.Value, defects);
        Placed.FindDuplicates(calendar, "день календаря", d => d.Date, d => Wording.Of(d.Date), defects);
        Placed.FindDuplicates(bells, "звонок", b => (b.Shift, b.Number), b => $"{b.Shift}/{b.Number}", defects);
        Placed.FindDuplicates(enrolments, "зачисление", e => (e.Pupil, e.Class, e.Span), e => $"{e.Pupil} → {e.Class}, {e.Span}", defects);
        Placed.FindDuplicates(subgroups, "состав подгруппы", s => (s.Subgroup, s.Pupil, s.Span), s => $"{s.Subgroup} → {s.Pupil}, {s.Span}", defects);
        Placed.FindDuplicates(roles, "роль", r => (r.Person, r.Role, r.Class, r.Span), r => $"{r.Person}, {r.Role}, {r.Class}, {r.Span}", defects);
    }

    private void FindDangling(ImmutableArray<Defect>.Builder defects)
    {
        var classIds = classes.Select(c => c.Fact.Id).ToHashSet();
        var subgroupIds = subgroups.Select(s => s.Fact.Subgroup).ToHashSet();
        void Class(ClassId? id, Place place) => Need(id is null || classIds.Contains(id.Value), "класса", id?.Value, place);
        void Person(StaffId? id, Place place) => Need(id is null || staff.Contains(id.Value), "работника", id?.Value, place);
        void Pupil(PupilId? id, Place place) => Need(id is null || pupils.Contains(id.Value), "обучающегося", id?.Value, place);
        void Need(bool found, string what, string? id, Place place)
        {
            if (!found)
            {
                defects.Add(new Defect(RecordDefects.Dangling, place, what, id ?? ""));
            }
        }

        classes.ForEach(c => Person(c.Fact.ClassTeacher, c.Place));
        periods.ForEach(p => Class(p.Fact.Class, p.Place));
        foreach (var (role, place) in roles)
        {
            Person(role.Person, place);
            Class(role.Class, place);
        }

        foreach (var (enrolment, place) in enrolments)
        {
            Pupil(enrolment.Pupil, place);
            Person(enrolment.Recorded.By, place);
            Person(enrolment.EndRecorded.By, place);
            Class(enrolment.Class, place);
            if (enrolment is { Span.To: null } && enrolment.EndRecorded != Provenance.Unknown)
            {
                defects.Add(new Defect(RecordDefects.EndWithoutDay, place, enrolment.Pupil.Value, enrolment.Class.Value));
            }
        }

        foreach (var (membership, place) in subgroups)
        {
            Pupil(membership.Pupil, place);
            Class(membership.Class, place);
        }

        foreach (var (statement, place) in coverage)
        {
            Class(statement.Class, place);
            Pupil(statement.Pupil, place);
        }

        foreach (var (journal, place) in journals)
        {
            Class(journal.Class, place);
            Person(journal.Teacher, place);
            Need(journal.Subgroup is not { } subgroup || subgroupIds.Contains(subgroup), "подгруппы", journal.Subgroup?.Value, place);
        }
    }

    private SchoolRegister Make(SchoolYear year)
    {
        ImmutableArray<PupilId> sortedPupils = [.. pupils.Order()];
        ImmutableArray<StaffId> sortedStaff = [.. staff.Order()];
        ImmutableArray<StudyPeriod> sortedPeriods = [.. periods.Select(p => p.Fact).OrderBy(p => p.First).ThenBy(p => p.Id)];
        return new SchoolRegister
        {
            School = school,
            Year = year,
            ExtractedAt = ExtractedAt,
            Clock = new SchoolClock(school.TimeZone),
            Calendar = new SchoolCalendar(year, school.Week, calendar.Select(d => d.Fact)),
            Bells = new BellSchedule(bells.Select(b => b.Fact)),
            Classes = [.. classes.Select(c => c.Fact).OrderBy(c => c.Id)],
            Pupils = sortedPupils,
            Staff = sortedStaff,
            PupilOrdinals = Ordinals(sortedPupils),
            StaffOrdinals = Ordinals(sortedStaff),
            Enrolments = [.. enrolments.Select(e => e.Fact).OrderBy(e => e.Pupil).ThenBy(e => e.Span.From ?? LocalDate.MinIsoValue).ThenBy(e => e.Class).ThenBy(e => e.Span.To ?? LocalDate.MaxIsoValue)],
            Subgroups =
            [
                .. subgroups.Select(s => s.Fact).OrderBy(s => s.Subgroup).ThenBy(s => s.Pupil?.Value, StringComparer.Ordinal)
                    .ThenBy(s => s.Span.From ?? LocalDate.MinIsoValue).ThenBy(s => s.Span.To ?? LocalDate.MaxIsoValue).ThenBy(s => s.Class?.Value, StringComparer.Ordinal),
            ],
            Roles =
            [
                .. roles.Select(r => r.Fact).OrderBy(r => r.Person).ThenBy(r => r.Role).ThenBy(r => r.Span.From ?? LocalDate.MinIsoValue)
                    .ThenBy(r => r.Class?.Value, StringComparer.Ordinal).ThenBy(r => r.Span.To ?? LocalDate.MaxIsoValue),
            ],
            Journals = [.. journals.Select(j => j.Fact).OrderBy(j => j.Id)],
            Periods = sortedPeriods,
            PeriodsById = sortedPeriods.ToDictionary(p => p.Id),
            Outages = [.. outages.OrderBy(o => o.From).ThenBy(o => o.To)],
            Coverage = new RecordCoverage(coverage.Select(c => c.Fact)),
        };
    }

    private static FrozenDictionary<TId, int> Ordinals<TId>(ImmutableArray<TId> sorted)
        where TId : notnull =>
        sorted.Select((id, ordinal) => KeyValuePair.Create(id, ordinal)).ToFrozenDictionary();
}
