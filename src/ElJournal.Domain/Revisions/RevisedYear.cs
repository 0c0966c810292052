using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Состояние учебного года: every fact as it stands, with its history, after so many revisions.</summary>
/// <remarks>
/// <para>It is nothing but its revisions folded one by one, so it can be had again from a log at any time. <see cref="Fold"/> gives another year and leaves this one as it is.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class RevisedYear
{
    // By kind, since who asks for the few facts of one kind should not wait for the many of another.
    private readonly ImmutableDictionary<RevisedKind, ImmutableDictionary<LedgerKey, HeldFact>> facts;
    private readonly ImmutableDictionary<FactGroup, ImmutableHashSet<FactAddress>> groups;

    private RevisedYear(ImmutableDictionary<RevisedKind, ImmutableDictionary<LedgerKey, HeldFact>> facts, ImmutableDictionary<FactGroup, ImmutableHashSet<FactAddress>> groups) =>
        (this.facts, this.groups) = (facts, groups);

    /// <summary>Gets the year of which nothing is on record.</summary>
    public static RevisedYear Empty { get; } = new(
        ImmutableDictionary<RevisedKind, ImmutableDictionary<LedgerKey, HeldFact>>.Empty,
        ImmutableDictionary<FactGroup, ImmutableHashSet<FactAddress>>.Empty);

    /// <summary>Gets the number of revisions folded in.</summary>
    public int Count { get; private init; }

    /// <summary>Gets when the last revision was made; null when there is none.</summary>
    public Instant? LastAt { get; private init; }

    /// <summary>Gets the school; null while it is not on record.</summary>
    public School? School { get; private init; }

    /// <summary>Gets the school year; null while it is not on record.</summary>
    public SchoolYear? Year => Find<YearSpan>(RegisterRevisedKinds.Year, RegisterRevisedKinds.TheOne)?.Year;

    /// <summary>Gets the clock of the school; null while the school is not on record.</summary>
    public SchoolClock? Clock { get; private init; }

    /// <summary>Gets all facts ever held, withdrawn ones too, in no order.</summary>
    public IEnumerable<HeldFact> Facts => facts.Values.SelectMany(ofKind => ofKind.Values);

    /// <summary>Finds a fact.</summary>
    /// <param name="address">Which fact.</param>
    /// <returns>The fact with its history; null when it was never on record.</returns>
    public HeldFact? Find(FactAddress address) => OfKind(address.Kind).GetValueOrDefault(address.Key);

    /// <summary>Gives the version of a fact, as a command states it.</summary>
    /// <param name="address">Which fact.</param>
    /// <returns>The version; 0 when it was never on record.</returns>
    public int VersionOf(FactAddress address) => Find(address)?.Version ?? 0;

    /// <summary>Finds a lesson.</summary>
    /// <param name="id">Which lesson.</param>
    /// <returns>What stands of it, or null.</returns>
    public LessonEntry? FindLesson(LessonId id) => Find<LessonEntry>(RevisedKinds.Lesson, JournalRevisedKinds.KeyOf(id));

    /// <summary>Finds an assessment.</summary>
    /// <param name="id">Which one.</param>
    /// <returns>What stands of it, or null.</returns>
    public Assessment? FindAssessment(AssessmentId id) => Find<Assessment>(RevisedKinds.Assessment, JournalRevisedKinds.KeyOf(id));

    /// <summary>Finds a journal.</summary>
    /// <param name="id">Which journal.</param>
    /// <returns>The journal, or null.</returns>
    public Journal? FindJournal(JournalId id) => Find<JournalHeading>(RegisterRevisedKinds.Journals, new LedgerKey(id.Value))?.Journal;

    /// <summary>Finds a class.</summary>
    /// <param name="id">Which class.</param>
    /// <returns>The class, or null.</returns>
    public SchoolClass? FindClass(ClassId id) => Find<SchoolClass>(RegisterRevisedKinds.Classes, new LedgerKey(id.Value));

    /// <summary>Finds a study period.</summary>
    /// <param name="id">Which period.</param>
    /// <returns>The period, or null.</returns>
    public StudyPeriod? FindPeriod(PeriodId id) => Find<StudyPeriod>(RegisterRevisedKinds.Periods, new LedgerKey(id.Value));

    /// <summary>Finds a correction act.</summary>
    /// <param name="id">Which act.</param>
    /// <returns>What stands of it, or null.</returns>
    public CorrectionAct? FindAct(CorrectionActId id) => Find<CorrectionAct>(RevisedKinds.CorrectionAct, LedgerRevisedKinds.KeyOf(id));

    /// <summary>Says who asked for a correction act.</summary>
    /// <param name="id">Which act.</param>
    /// <returns>Its author; null when there is no such act.</returns>
    public PersonId? AuthorOf(CorrectionActId id) => Find(new FactAddress(RevisedKinds.CorrectionAct, LedgerRevisedKinds.KeyOf(id))) is not { } held ? null
        : ((CorrectionAct?)held.Fact)?.Recorded.By is { } by ? PersonId.Parse(by.Value)
        : held.Author;

    /// <summary>Gives the substitutions of days that hold in a journal.</summary>
    /// <param name="journal">Which journal.</param>
    /// <returns>The substitutions; they share no day.</returns>
    public ImmutableArray<Substitution> SubstitutionsOf(JournalId journal) => Substitution.Standing(
        Group(LedgerRevisedKinds.Substitutions, Owner.Of(journal)).OrderBy(h => h.Revision.Number).Select(h => h.Fact).OfType<Substitution>());

    /// <summary>Finds the substitution to which a lesson falls that comes into the timetable on a day.</summary>
    /// <param name="journal">In which journal.</param>
    /// <param name="day">The day.</param>
    /// <returns>The substitution, or null.</returns>
    public Substitution? FindSubstitution(JournalId journal, LocalDate day) => SubstitutionsOf(journal).FirstOrDefault(s => s.Days.Contains(day));

    /// <summary>Gives the lessons of a journal.</summary>
    /// <param name="journal">Which journal.</param>
    /// <returns>What stands of them, by day, beginning and id.</returns>
    public IEnumerable<LessonEntry> LessonsOf(JournalId journal) => Standing<LessonEntry>(RevisedKinds.Lesson, Owner.Of(journal))
        .OrderBy(l => l.Date).ThenBy(l => l.Start ?? LocalTime.MinValue).ThenBy(l => l.Lesson);

    /// <summary>Gives the thematic plan of a journal.</summary>
    /// <param name="journal">Which journal.</param>
    /// <returns>What stands of its topics, by number.</returns>
    public IEnumerable<PlannedTopic> PlanOf(JournalId journal) => Standing<PlannedTopic>(RevisedKinds.OfLedger<PlannedTopic>(), Owner.Of(journal)).OrderBy(t => t.Number);

    /// <summary>Gives the materials of a journal.</summary>
    /// <param name="journal">Which journal.</param>
    /// <returns>What stands of them, by id.</returns>
    public IEnumerable<JournalMaterial> MaterialsOf(JournalId journal) => Standing<JournalMaterial>(RevisedKinds.OfLedger<JournalMaterial>(), Owner.Of(journal)).OrderBy(m => m.Id);

    /// <summary>Gives the portfolio of a pupil or a member of staff.</summary>
    /// <param name="owner">Whose.</param>
    /// <returns>What stands of its items, by id.</returns>
    public IEnumerable<PortfolioItem> PortfolioOf(PersonId owner) => Standing<PortfolioItem>(RevisedKinds.OfLedger<PortfolioItem>(), Owner.Of(owner)).OrderBy(i => i.Id);

    /// <summary>Gives the personal file of a pupil.</summary>
    /// <param name="pupil">Whose.</param>
    /// <returns>What stands of its sheets, by id.</returns>
    public IEnumerable<PersonalFileItem> PersonalFileOf(PupilId pupil) => Standing<PersonalFileItem>(RevisedKinds.OfLedger<PersonalFileItem>(), Owner.Of(pupil)).OrderBy(i => i.Id);

    /// <summary>Gives the enrolments of a pupil.</summary>
    /// <param name="pupil">Who.</param>
    /// <returns>What stands of them, by first day.</returns>
    public IEnumerable<Enrolment> EnrolmentsOf(PupilId pupil) => Standing<Enrolment>(RevisedKinds.Enrolment, Owner.Of(pupil))
        .OrderBy(e => e.Span.From ?? LocalDate.MinIsoValue).ThenBy(e => e.Class);

    /// <summary>Finds the homework of a lesson.</summary>
    /// <param name="lesson">Which lesson.</param>
    /// <returns>What stands of it, or null.</returns>
    public HomeworkEntry? FindHomework(LessonId lesson) => Find<HomeworkEntry>(RevisedKinds.Homework, JournalRevisedKinds.KeyOf(lesson));

    /// <summary>Gives who was absent or late at a lesson.</summary>
    /// <param name="lesson">Which lesson.</param>
    /// <returns>What stands of the entries, by pupil; that of all pupils first.</returns>
    public IEnumerable<AttendanceEntry> AttendanceOf(LessonId lesson) => Standing<AttendanceEntry>(RevisedKinds.Attendance, Owner.Of(lesson)).OrderBy(a => a.Pupil);

    /// <summary>Gives the marks of a pupil.</summary>
    /// <param name="pupil">Who.</param>
    /// <returns>What stands of them, by work.</returns>
    public IEnumerable<MarkEntry> MarksOf(PupilId pupil) => Standing<MarkEntry>(RevisedKinds.Mark, Owner.Of(pupil)).OrderBy(m => m.Assessment);

    /// <summary>Gives the marks of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The marks that stand, by pupil.</returns>
    public IEnumerable<MarkEntry> MarksOf(AssessmentId assessment) => Standing<MarkEntry>(RevisedKinds.Mark, Owner.Of(assessment)).OrderBy(m => m.Pupil);

    /// <summary>Gives the assessments of a journal.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>The assessments that stand, by id.</returns>
    public IEnumerable<Assessment> AssessmentsOf(JournalId journal) => Standing<Assessment>(RevisedKinds.Assessment, Owner.Of(journal)).OrderBy(a => a.Id);

    /// <summary>Folds a revision in.</summary>
    /// <param name="revision">The next revision.</param>
    /// <returns>The year with it.</returns>
    /// <exception cref="ArgumentException">It is not the next one of the year, or not the next one of its fact.</exception>
    public RevisedYear Fold(Revision revision)
    {
        var before = Find(Preconditions.NotNull(revision).Address);
        Preconditions.That(revision.Number == Count + 1, nameof(revision), $"Not the next revision. Number={revision.Number}, Expected={Count + 1}");
        Preconditions.That(revision.Version == (before?.Version ?? 0) + 1, nameof(revision), $"Not the next version. Fact={revision.Address}, Version={revision.Version}");
        var school = revision.Address.Kind == RegisterRevisedKinds.School ? (School?)revision.After : School;
        var (kind, key) = revision.Address;
        return new(facts.SetItem(kind, OfKind(kind).SetItem(key, new HeldFact(revision, before))), Regroup(revision))
        {
            Count = revision.Number,
            LastAt = revision.At,
            School = school,
            Clock = school == School ? Clock : school is null ? null : new SchoolClock(school.TimeZone),
        };
    }

    /// <summary>Builds the record of the year: what an audit reads.</summary>
    /// <param name="extractedAt">When it is taken; null when nobody needs to know.</param>
    /// <returns>The record; defects when the school is not on record, or facts loaded into it did not belong together.</returns>
    public Defects.Result<SchoolYearRecord> ToRecord(Instant? extractedAt = null) => YearRecord.Of(this, extractedAt);

    /// <summary>Builds the register of the year alone: who is who, without what the journals hold.</summary>
    /// <param name="extractedAt">When it is taken; null when nobody needs to know.</param>
    /// <returns>The register; defects as of <see cref="ToRecord"/>.</returns>
    public Defects.Result<SchoolRegister> ToRegister(Instant? extractedAt = null) => YearRecord.RegisterOf(this, extractedAt);

    /// <summary>Gives the year as a source that puts a journal together when it is read: for whoever wants one journal and not the whole record.</summary>
    /// <param name="register">The register of the year, as <see cref="ToRegister"/> gives it.</param>
    /// <returns>The source; it holds what has been read from it.</returns>
    public ISchoolYearSource ToSource(SchoolRegister register) => new RevisedSource(this, Preconditions.NotNull(register));

    /// <summary>Gives the facts of a kind that stand.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="kind">The kind.</param>
    /// <returns>The facts, by key.</returns>
    public IEnumerable<TFact> AllOf<TFact>(RevisedKind kind)
        where TFact : class => OfKind(kind).Values.Where(h => h.Fact is not null).OrderBy(h => h.Revision.Address.Key).Select(h => (TFact)h.Fact!);

    /// <summary>Finds what stands of a fact.</summary>
    internal TFact? Find<TFact>(RevisedKind kind, LedgerKey key)
        where TFact : class => (TFact?)Find(new FactAddress(kind, key))?.Fact;

    /// <summary>Says whether a fact stands.</summary>
    internal bool Has(RevisedKind kind, string id) => Find(new FactAddress(kind, new LedgerKey(id)))?.Fact is not null;

    /// <summary>Gives the facts ever held of a kind, withdrawn ones too, in no order.</summary>
    internal IEnumerable<HeldFact> HeldOf(RevisedKind kind) => OfKind(kind).Values;

    /// <summary>Gives the facts of a kind that have an owner, those that stand, in no order.</summary>
    internal IEnumerable<HeldFact> Group(RevisedKind kind, string owner) =>
        groups.TryGetValue(new FactGroup(kind, owner), out var members) ? members.Select(m => Find(m)!) : [];

    /// <summary>Gives what stands of the facts of a kind that have an owner, in no order.</summary>
    internal IEnumerable<TFact> Standing<TFact>(RevisedKind kind, string owner)
        where TFact : class => Group(kind, owner).Select(h => (TFact)h.Fact!);

    private ImmutableDictionary<LedgerKey, HeldFact> OfKind(RevisedKind kind) => facts.GetValueOrDefault(kind, ImmutableDictionary<LedgerKey, HeldFact>.Empty);

    private ImmutableDictionary<FactGroup, ImmutableHashSet<FactAddress>> Regroup(Revision revision)
    {
        var kind = revision.Address.Kind;
        ImmutableArray<string> before = revision.Before is { } was ? kind.OwnersOf(was) : [];
        ImmutableArray<string> after = revision.After is { } now ? kind.OwnersOf(now) : [];
        if (before.AsSpan().SequenceEqual(after.AsSpan()))
        {
            return groups;
        }

        var changed = groups;
        foreach (var owner in before.Except(after, StringComparer.Ordinal))
        {
            var group = new FactGroup(kind, owner);
            changed = changed.SetItem(group, changed[group].Remove(revision.Address));
        }

        foreach (var owner in after.Except(before, StringComparer.Ordinal))
        {
            var group = new FactGroup(kind, owner);
            changed = changed.SetItem(group, changed.GetValueOrDefault(group, []).Add(revision.Address));
        }

        return changed;
    }

    private readonly record struct FactGroup(RevisedKind Kind, string Owner);
}
