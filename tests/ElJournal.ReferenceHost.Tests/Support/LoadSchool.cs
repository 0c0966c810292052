using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A school in which many teachers have each given a work this morning and have its marks still to enter.</summary>
/// <param name="Teachers">How many teachers, each with a journal and a work.</param>
internal sealed record LoadSchool(int Teachers)
{
    /// <summary>How many pupils a class has: as many marks each teacher enters.</summary>
    internal const int ClassSize = 25;

    private const int Classes = 8;
    private static readonly LocalDate Day = new(2023, 9, 11);
    private static readonly SchoolClock Time = new(DateTimeZoneProviders.Tzdb["Europe/Moscow"]);
    private static readonly PersonId Secretary = PersonId.Parse("s-1");

    internal static FakeClock Clock() => new(Time.At(Day, new LocalTime(14, 0)));

    /// <summary>Gives the login of a teacher, which is the id too.</summary>
    internal static string Login(int teacher) => $"t-{teacher}";

    /// <summary>Gives the work of a teacher.</summary>
    internal static AssessmentId Work(int teacher) => AssessmentId.Parse($"A-{teacher}");

    /// <summary>Gives a pupil of the class of a teacher.</summary>
    internal static PupilId Pupil(int teacher, int number) => PupilOf(teacher % Classes, number);

    /// <summary>Gives the address of a mark in the log.</summary>
    internal static FactAddress Mark(int teacher, int number) => new RecordMark(new MarkEntry(Work(teacher), Pupil(teacher, number), Cell.Exempt)).Address;

    /// <summary>Founds the school and opens it.</summary>
    internal OpenSchool Open(Store store, IClock clock)
    {
        var founding = new SchoolFounding
        {
            Source = Year().ToRecord().Value,
            By = Secretary,
            At = clock.GetCurrentInstant(),
            Packs = [new PackRow { Place = 0, Name = "lenskaya-2017" }],
            Accounts = [.. All.Select(t => new Account { Login = Login(t), Person = Login(t), PasswordHash = "", Stamp = "" })],
        };
        Assert.True(founding.Store(store).IsGood);
        return OpenSchool.From(store, clock).Value;
    }

    private IEnumerable<int> All => Enumerable.Range(0, Teachers);

    private static PupilId PupilOf(int schoolClass, int number) => PupilId.Parse($"p-{schoolClass}-{number}");

    private static ClassId ClassOf(int schoolClass) => ClassId.Parse($"7-{schoolClass}");

    private static JournalId Journal(int teacher) => JournalId.Parse($"J-{teacher}");

    private RevisedYear Year()
    {
        var founded = Take(RevisedYear.Empty, Time.At(Day, new LocalTime(7, 0)), Register());
        var taught = Take(founded, Time.At(Day, new LocalTime(7, 1)), [.. Enumerable.Range(0, Classes).SelectMany(c => Enumerable.Range(0, ClassSize).Select(n => Enrol(c, n)))]);
        return Take(taught, Time.At(Day, new LocalTime(13, 0)), [.. All.SelectMany(Morning)]);
    }

    private ImmutableArray<JournalCommand> Register() =>
    [
        RecordRegisterFact.Of(new School(SchoolId.Parse("school"), Time.Zone) { Scale = new MarkScale(2, 5) }),
        RecordRegisterFact.Of(new SchoolYear(new LocalDate(2023, 9, 1), new LocalDate(2024, 5, 31))),
        RecordRegisterFact.Of(StaffId.Parse(Secretary.Value)),
        RecordRegisterFact.Of(new StaffRole(StaffId.Parse(Secretary.Value), StaffRoleKind.Secretary, null, DateSpan.Always)),
        .. Enumerable.Range(0, Classes).Select(c => RecordRegisterFact.Of(new SchoolClass(ClassOf(c), 7))),
        .. Enumerable.Range(0, Classes).SelectMany(c => Enumerable.Range(0, ClassSize).Select(n => RecordRegisterFact.Of(PupilOf(c, n)))),
        .. All.SelectMany(t => new[]
        {
            RecordRegisterFact.Of(StaffId.Parse(Login(t))),
            RecordRegisterFact.Of(new StaffRole(StaffId.Parse(Login(t)), StaffRoleKind.Teacher, null, DateSpan.Always)),
            RecordRegisterFact.Of(new Journal(Journal(t)) { Class = ClassOf(t % Classes), Teacher = StaffId.Parse(Login(t)), Subject = $"Предмет {t}" }),
        }),
    ];

    private static MovePupil Enrol(int schoolClass, int number)
    {
        var pupil = PupilOf(schoolClass, number);
        return new(new OrderEntry(OrderEntryId.Parse($"o-{pupil}"), $"{pupil}", new LocalDate(2023, 9, 1), OrderKind.Enrolment) { Pupil = pupil, Class = ClassOf(schoolClass) });
    }

    private static IEnumerable<JournalCommand> Morning(int teacher)
    {
        var lesson = LessonId.Parse($"L-{teacher}");
        yield return new RecordLesson(new LessonEntry(lesson, Journal(teacher), Day, new LocalTime(8, 30), new LocalTime(9, 15)) { Topic = "Работа" });
        yield return new RecordAssessment(new Assessment(Work(teacher), Journal(teacher), lesson));
    }

    private static RevisedYear Take(RevisedYear year, Instant at, ImmutableArray<JournalCommand> commands) =>
        Decider.Decide(year, new Submission(Secretary, at, commands), JournalPolicy.Open).Value.After;
}
