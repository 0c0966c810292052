using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Domain.Time.Deadlines;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Указатель по школе: what cases need to know beyond their own journal, as it was on record at one instant.</summary>
/// <remarks>
/// <para>Holds when each lesson is and who taught it, who shares pupils with whom, and the calendar groups; built by <see cref="SchoolIndexBuilder"/> in one pass over the journals.
/// Two bytes a lesson, four where a journal has many slots: the journals themselves are not kept, and what can be worked out of these bytes is not kept either. Of ledgers it keeps those that were asked for whole.</para>
/// <para>Immutable once built, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class SchoolIndex
{
    private readonly CoverageTable coverage;
    private readonly CalendarGroups groups;
    private readonly TeacherJournals teacherJournals;
    private readonly ImmutableArray<LessonFootprints> footprints;
    private readonly ImmutableArray<ImmutableArray<int>> journalsOfClass;
    private readonly MixedJournals mixed;
    private readonly Lazy<Closings> closings;
    private readonly LedgerShelf ledgers;
    private readonly ISchoolYearSource source;

    internal SchoolIndex(ISchoolYearSource source, Instant asOf, Audiences audiences, CalendarGroups groups, ImmutableArray<LessonFootprints> footprints)
    {
        var register = source.Register;
        (Register, AsOf, Audiences, this.groups, this.footprints, this.source) = (register, asOf, audiences, groups, footprints, source);
        ledgers = new LedgerShelf(source, asOf);
        coverage = new CoverageTable(register);
        Occurrences = new Occurrences(register.Year);
        RegisterParts = new IndexParts(this);
        Parts = new IndexParts(this);
        JournalParts = new IndexParts(this);
        Calculator = new DeadlineCalculator(register.Calendar, register.Clock);
        teacherJournals = new TeacherJournals(footprints);
        var classes = register.Journals.Select((journal, ordinal) => (Class: ClassOf(journal), Ordinal: ordinal)).ToLookup(j => j.Class, j => j.Ordinal);
        mixed = new MixedJournals(register, audiences);
        closings = ReadClosings();
        journalsOfClass = [.. Enumerable.Range(0, register.Classes.Length).Select(c => classes[c].Concat(mixed.OfClass(c)).ToImmutableArray())];
    }

    /// <summary>Makes an index of the same people, classes, journals and periods on another calendar; of what is worked out, all that asks no calendar is shared.</summary>
    private SchoolIndex(SchoolIndex of, SchoolRegister register)
    {
        (Register, AsOf, Audiences, groups, coverage) = (register, of.AsOf, of.Audiences, of.groups, of.coverage);
        (Occurrences, mixed, journalsOfClass, RegisterParts) = (of.Occurrences, of.mixed, of.journalsOfClass, of.RegisterParts);
        (footprints, teacherJournals, source, ledgers, closings) = (of.footprints, of.teacherJournals, of.source, of.ledgers, of.closings);
        Calculator = new DeadlineCalculator(register.Calendar, register.Clock);
        Parts = new IndexParts(this);
        JournalParts = new IndexParts(this);
    }

    /// <summary>Makes an index of the same register with other lessons or ledgers, or of another instant; all that depends on the register alone is shared.</summary>
    private SchoolIndex(SchoolIndex of, Instant asOf, ImmutableArray<LessonFootprints> footprints, TeacherJournals teacherJournals, ISchoolYearSource source, bool hasOtherLedgers)
    {
        (Register, AsOf, Audiences, groups, coverage) = (of.Register, asOf, of.Audiences, of.groups, of.coverage);
        (Occurrences, Calculator, mixed, journalsOfClass, RegisterParts) = (of.Occurrences, of.Calculator, of.mixed, of.journalsOfClass, of.RegisterParts);
        (this.footprints, this.teacherJournals, this.source) = (footprints, teacherJournals, source);
        JournalParts = new IndexParts(this);
        (ledgers, Parts, closings) = hasOtherLedgers
            ? (new LedgerShelf(source, asOf), new IndexParts(this), ReadClosings())
            : (of.ledgers, of.Parts, of.closings);
    }

    /// <summary>Gets the register.</summary>
    public SchoolRegister Register { get; }

    /// <summary>Gets the instant whose knowledge the index holds.</summary>
    public Instant AsOf { get; }

    /// <summary>Gets the groups of classes that share every deadline in days; the first one is the school's.</summary>
    public ImmutableArray<CalendarGroup> CalendarGroups => groups.Groups;

    /// <summary>Gets the reckoner of deadlines of this school.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>Gets the weeks and months of the year.</summary>
    internal Occurrences Occurrences { get; }

    /// <summary>Gets what is worked out of the people, classes and journals of the register alone, not of its calendar, when somebody asks for it.</summary>
    internal IndexParts RegisterParts { get; }

    /// <summary>Gets what is worked out of register and ledgers, only when some norm asks for it.</summary>
    internal IndexParts Parts { get; }

    /// <summary>Gets what is worked out of journals read anew, and so not shared with an index of other journals.</summary>
    internal IndexParts JournalParts { get; }

    /// <summary>Gets the staff who taught at least one lesson, by ordinal in the register.</summary>
    public ImmutableArray<int> Teachers => teacherJournals.Teachers;

    internal Audiences Audiences { get; }

    internal bool HasClosings => !closings.Value.IsEmpty;

    /// <summary>Gives the kinds of fact that are complete for a class on a day.</summary>
    /// <param name="schoolClass">Ordinal of the class; negative for none.</param>
    /// <param name="day">Number of the day in the year.</param>
    /// <returns>The complete kinds.</returns>
    public FactKinds CompleteOn(int schoolClass, int day) => coverage.On(schoolClass, day);

    /// <summary>Gives the person in a role on a day.</summary>
    /// <param name="role">The role.</param>
    /// <param name="schoolClass">Ordinal of the class, for a class teacher; negative for other roles.</param>
    /// <param name="day">Number of the day in the year.</param>
    /// <returns>The person, or null when nobody is on record, or several are, for then nobody can be blamed; the class teacher of a class without dated roles is the one whom the class names.</returns>
    public StaffId? HolderOf(StaffRoleKind role, int schoolClass, int day) => RoleHolders.Of(Register, role, schoolClass, day);

    /// <summary>Gives the first recorded closing at an instant or later, of a journal or of the year.</summary>
    /// <param name="journal">Ordinal of the journal; negative for what belongs to none, which only a closing of the year concerns.</param>
    /// <param name="over">When the event was over.</param>
    /// <returns>When it was closed; not yet where that is not on record.</returns>
    public Moment ClosingAfter(int journal, Instant over) => closings.Value.After(journal, over);

    internal Instant EndOfDay(int day) => Register.Clock.EndOfDay(Register.Year.DateOf(day));

    /// <summary>Gives the facts of a ledger as they stood at <see cref="AsOf"/>: of an entry and its corrections the last one, on record since the first.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <returns>One fact for each key, in the order of a ledger; read from the source at the first call.</returns>
    public ImmutableArray<TFact> Ledger<TFact>()
        where TFact : LedgerFact => ledgers.Get<TFact>();

    /// <summary>Gives the facts of <see cref="Ledger"/> one by one and keeps none of them: of a ledger that grows with the number of pupils.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <returns>The facts, read from the source while they are enumerated.</returns>
    public IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => ledgers.Stream<TFact>();

    /// <summary>Gives the kinds of fact that are complete for a class on every day from one to another.</summary>
    /// <param name="schoolClass">Ordinal of the class; negative for none.</param>
    /// <param name="firstDay">Number of the first day in the year.</param>
    /// <param name="lastDay">Number of the last day.</param>
    /// <returns>The complete kinds.</returns>
    public FactKinds CompleteOver(int schoolClass, int firstDay, int lastDay) => coverage.Over(schoolClass, firstDay, lastDay);

    /// <summary>Takes the marks of a period of a journal, with those that pupils brought along from others; reads these journals anew, so that only who has rules to judge by asks.</summary>
    internal SubjectMarks MarksOf(Journal journal, StudyPeriod period) => SubjectMarks.Of(source, journal.Id, period, AsOf);

    internal int ClassOf(Journal journal) => journal.Class is { } id ? Register.OrdinalOf(id) : -1;

    internal int GroupOf(int schoolClass) => groups.OfClass(schoolClass);

    /// <summary>Gives the journals of a class, and those without a class to which its pupils belong.</summary>
    internal ImmutableArray<int> JournalsOfClass(int schoolClass) => journalsOfClass[schoolClass];

    /// <summary>Gives the journals of other classes in which pupils of a class sit while they belong to it.</summary>
    internal IEnumerable<int> GuestJournalsOf(int schoolClass) => mixed.GuestsOf(schoolClass);

    /// <summary>Says whether two audiences share a pupil of a class on a day.</summary>
    internal Truth Share(int left, int right, int schoolClass, int day) =>
        Audiences.All[left].Class == schoolClass && Audiences.All[right].Class == schoolClass ? Audiences.Share(left, right, day) : mixed.Share(left, right, schoolClass, day).ToTruth();

    /// <summary>Reads a journal as it was on record at <see cref="AsOf"/>, from the source.</summary>
    internal JournalRecord ReadJournal(int ordinal) => source.ReadJournal(ordinal).KnownAt(AsOf);

    internal LessonFootprints FootprintsOf(int journal) => footprints[journal];

    /// <summary>Gathers the lessons of a teacher over all journals, by day and beginning.</summary>
    internal List<LessonFootprint> LessonsOfTeacher(int teacher) => teacherJournals.LessonsOf(teacher);

    /// <summary>Gives the same facts at another instant, where no fact comes to be known or is known no more between the two.</summary>
    internal SchoolIndex At(Instant asOf) => asOf == AsOf ? this : new(this, asOf, footprints, teacherJournals, source, hasOtherLedgers: false);

    /// <summary>Gives the index on another calendar.</summary>
    /// <param name="register">The same register but for the calendar.</param>
    internal SchoolIndex On(SchoolRegister register) => new(this, register);

    /// <summary>Gives the index with other lessons of a journal.</summary>
    internal SchoolIndex With(int journal, LessonFootprints lessons)
    {
        var changed = footprints.SetItem(journal, lessons);
        return new(this, AsOf, changed, teacherJournals.With(changed, journal, footprints[journal]), source, hasOtherLedgers: false);
    }

    /// <summary>Gives the index with other ledgers, or with those that have come to be known.</summary>
    internal SchoolIndex WithLedgers(ISchoolYearSource facts) => new(this, AsOf, footprints, teacherJournals, facts, hasOtherLedgers: true);

    /// <summary>Gives the same index for whoever reads journals anew: out of a source that has the same ledgers.</summary>
    internal SchoolIndex ReadingFrom(ISchoolYearSource facts) => new(this, AsOf, footprints, teacherJournals, facts, hasOtherLedgers: false);

    /// <summary>Works out the ends of the last lessons that the pupils of an audience have; a negative audience is not on record.</summary>
    internal LastLessons LastLessonsOf(int audience) => new(this, audience);

    private Lazy<Closings> ReadClosings() =>
        new(() => new Closings(Register.Journals.Length, Ledger<JournalClosing>().Select(c => (c.Journal is { } id ? Register.OrdinalOf(id) : -1, c.ClosedAt))));
}
