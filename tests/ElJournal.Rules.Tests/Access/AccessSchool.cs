using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Rules.Tests.Access;

/// <summary>A school with somebody of every category: class 7А with journal j-1 of t-001, class 8Б with j-2 of t-002, a substitution of t-003 in j-1 on 12 September.</summary>
internal static class AccessSchool
{
    internal static readonly LocalDate Day = new(2023, 9, 12);

    /// <summary>Gets the lesson of 12 September that t-003 teaches, by a substitution recorded the day before.</summary>
    internal static readonly LessonEntry Substituted = new(LessonId.Parse("замена"), JournalId.Parse("j-1"), Day, new LocalTime(9, 0), new LocalTime(9, 45))
    {
        Status = LessonStatus.Planned,
        ActualTeacher = StaffId.Parse("t-003"),
        SubstitutionRecordedAt = At(11, 15),
    };

    /// <summary>Gets the lesson of 13 September, which t-001 teaches.</summary>
    internal static readonly LessonEntry Usual = new(LessonId.Parse("урок"), JournalId.Parse("j-1"), Day.PlusDays(1));

    internal static readonly ImmutableArray<Guardianship> Guardianships =
    [
        new(GuardianId.Parse("g-1"), PupilId.Parse("p-0001"), new DateSpan(null, new LocalDate(2023, 12, 31))),
        new(GuardianId.Parse("g-2"), PupilId.Parse("p-0002")),
    ];

    internal static readonly SchoolRegister Register = ASchool.Default.Change(f => f with
    {
        Classes = [.. f.Classes, new SchoolClass(ClassId.Parse("8Б"), 8) { ClassTeacher = StaffId.Parse("t-002") }],
        Pupils = [.. f.Pupils, PupilId.Parse("p-0008")],
        Enrolments =
        [
            new Enrolment(PupilId.Parse("p-0001"), ClassId.Parse("7А"), DateSpan.Always),
            new Enrolment(PupilId.Parse("p-0002"), ClassId.Parse("7А"), new DateSpan(null, new LocalDate(2023, 11, 30))),
            new Enrolment(PupilId.Parse("p-0002"), ClassId.Parse("8Б"), new DateSpan(new LocalDate(2023, 12, 1), new LocalDate(2024, 3, 31))),
            new Enrolment(PupilId.Parse("p-0008"), ClassId.Parse("8Б"), DateSpan.Always),
        ],
        Staff = [.. new[] { "t-001", "t-002", "t-003", "director", "deputy", "admin", "secretary", "head" }.Select(StaffId.Parse)],
        Journals = [.. f.Journals, new Journal(JournalId.Parse("j-2")) { Class = ClassId.Parse("8Б"), Teacher = StaffId.Parse("t-002") }],
        Roles =
        [
            Role("director", StaffRoleKind.Director),
            Role("deputy", StaffRoleKind.DeputyHead),
            Role("admin", StaffRoleKind.Administrator),
            Role("secretary", StaffRoleKind.Secretary),
            Role("t-001", StaffRoleKind.Teacher, new DateSpan(null, new LocalDate(2024, 1, 31))),
            new StaffRole(StaffId.Parse("head"), StaffRoleKind.ClassTeacher, ClassId.Parse("7А"), new DateSpan(null, new LocalDate(2024, 1, 31))),
        ],
    }).Build().Register;

    internal static SchoolAccess Under(params string[] packs) => Under(new Regulation(packs.Select(p => PackLibrary.Standard.Get(p).Value)));

    internal static SchoolAccess Under(Regulation regulation) => new(AccessPolicy.Compile(regulation), Register, Guardianships, [LessonSubstitution.Of(Substituted)!]);

    /// <summary>An instant of September 2023 in the school's time.</summary>
    internal static Instant At(int day, int hour = 12) => At(new LocalDate(2023, 9, day), hour);

    internal static Instant At(LocalDate date, int hour = 12) => DateTimeZoneProviders.Tzdb["Europe/Moscow"].AtStrictly(date + new LocalTime(hour, 0)).ToInstant();

    internal static PersonId Id(string id) => PersonId.Parse(id);

    internal static AccessDecision Decide(this SchoolAccess access, string actor, AccessAction action, AccessTarget target, Instant? at = null) =>
        access.Decide(access.FindActor(Id(actor))!, action, access.Resolve(target), at ?? At(14));

    internal static AccessTarget Mark(string pupil, string journal = "j-1") => new(ResourceKind.Marks) { Journal = JournalId.Parse(journal), Pupil = PupilId.Parse(pupil) };

    internal static AccessTarget Of(ResourceKind kind, LessonEntry lesson) => new(kind) { Lesson = lesson };

    private static StaffRole Role(string person, StaffRoleKind role, DateSpan span = default) => new(StaffId.Parse(person), role, null, span);
}
