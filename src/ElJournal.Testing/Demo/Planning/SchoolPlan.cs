using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Acts;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>All that is decided of a school year before an entry is written: small enough to keep for the largest school.</summary>
internal sealed class SchoolPlan
{
    private readonly Lazy<Families> families;

    private SchoolPlan(DemoOptions options, DemoAct act, DateTimeZone zone)
    {
        (Options, Act, Zone) = (options, act, zone);
        Days = new DayTable(zone, hasQuarantine: Roll.ClassesFor(options.Pupils) <= 11);
        Calendar = new LessonCalendar(Days);
        Rules = new ClauseRules(Days, act.ClausesWithSchool);
        families = new Lazy<Families>(() => new Families(options.Seed, AllClasses));
    }

    internal DemoOptions Options { get; }

    internal DemoAct Act { get; }

    /// <summary>Gets the clauses by which the school works: those of its act, with the moments that it has set.</summary>
    internal ClauseRules Rules { get; }

    internal DateTimeZone Zone { get; }

    internal DayTable Days { get; }

    internal LessonCalendar Calendar { get; }

    /// <summary>Gets the classes that are taught.</summary>
    internal List<ClassPlan> Classes { get; private set; } = [];

    /// <summary>Gets the classes without a timetable: only a school whose act asks for one has them.</summary>
    internal List<ClassPlan> BareClasses { get; private set; } = [];

    internal IEnumerable<ClassPlan> AllClasses => Classes.Concat(BareClasses);

    /// <summary>Gets the pupils' parents.</summary>
    internal Families Families => families.Value;

    internal StaffPool Pool { get; } = new();

    internal List<JournalPlan> Journals { get; private set; } = [];

    internal List<SubgroupPlan> Subgroups { get; private set; } = [];

    /// <summary>Gets what is done wrong, or nearly wrong, with the entry of stays and of parents.</summary>
    internal EnrolmentSlips EnrolmentSlips { get; } = new();

    internal StaffId Director { get; } = StaffId.Parse("d-01");

    internal StaffId Administrator { get; } = StaffId.Parse("d-02");

    internal StaffId Secretary { get; } = StaffId.Parse("d-03");

    internal StaffId DeputyHead { get; } = StaffId.Parse("d-04");

    /// <summary>Gets the remarks that the timetable and the register show by themselves.</summary>
    internal List<ExpectedRow> Remarks { get; } = [];

    /// <summary>Gets the cases of the advice on load that were seeded.</summary>
    internal List<LoadCase> Loads { get; } = [];

    internal static SchoolPlan Make(DemoOptions options, DemoAct act)
    {
        var id = options.TimeZone ?? act.TimeZone;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? throw new ArgumentException($"tzdb has no such zone. TimeZone=\"{id}\"", nameof(options));
        var plan = new SchoolPlan(options, act, zone);
        var bare = plan.Rules.Binds(Norms.TimetableFilled) ? LessonSeeder.Least : 0;
        plan.Classes = Roll.Make(options, options.Pupils - bare, plan.Days);
        var book = new JournalBook(plan.Classes.Count * 25);
        new Timetabler(options.Seed, book, plan.Pool).Plan(plan.Classes);
        plan.BareClasses = Roll.MakeBare(options, bare, plan.Days, plan.Pool, plan.Classes.Count);
        plan.OpenBareJournals(book);
        (plan.Journals, plan.Subgroups) = (book.Journals, book.Subgroups);
        plan.Calendar.Spread(plan.Journals);
        new Absences(options.Seed, plan.Days, plan.Pool).Happen();
        if (act.IsOnBase)
        {
            new RemarkSeeder(plan).Seed();
        }

        plan.Journals.ForEach(j => j.Lessons.Sort((a, b) => a.StartAt.CompareTo(b.StartAt)));
        new LessonSeeder(plan).Seed();
        new LoadSeeder(plan).Seed();
        new AssessmentSeeder(plan).Seed();
        new PeriodSeeder(plan).Seed();
        new EnrolmentSeeder(plan).Seed();
        return plan;
    }

    /// <summary>Opens journals that have no lesson yet, some of them without a teacher, where the act asks for the list of teachers.</summary>
    private void OpenBareJournals(JournalBook book)
    {
        for (var i = 0; i < (Rules.Binds(Norms.TeacherListFilled) ? 2 * LessonSeeder.Least : 0); i++)
        {
            book.Open(JournalKind.Facultative, Curriculum.Club, Classes[i % Classes.Count], null, Pool.All[i % Pool.All.Count], isTeacherStated: i % 2 == 0);
        }
    }

    /// <summary>Gives the end of the last lesson that the pupils of a journal have on a day: all kinds of journals, the latest pupil, no cancelled lesson.</summary>
    internal static Instant LastEnd(JournalPlan journal, int day)
    {
        var last = Instant.MinValue;
        foreach (var (schoolClass, _) in journal.Parts)
        {
            var pupils = journal.PupilsOn(schoolClass, day);
            foreach (var lesson in schoolClass.LessonsOn[day])
            {
                if (!lesson.IsCancelled && lesson.EndAt > last && (lesson.Journal.PupilsOn(schoolClass, day) & pupils) != 0)
                {
                    last = lesson.EndAt;
                }
            }
        }

        return last;
    }
}
