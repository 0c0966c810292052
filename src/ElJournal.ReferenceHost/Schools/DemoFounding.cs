using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Демонстрационная школа: a year as it stood on one of its school days at noon, and an account of each category.</summary>
/// <remarks>Its clock starts at that noon when the store is made, and runs on from there.</remarks>
internal static class DemoFounding
{
    /// <summary>The pack of the school itself: on top of the act it sets how marks are averaged, and from when a change needs a reason.</summary>
    private const string OwnPack = "demo-school.json";

    private const int Pupils = 100;
    private const int FirstMarkedGrade = 5;
    private static readonly LocalDate FirstDay = new(2024, 4, 16);
    private static readonly LocalTime FirstTime = new(12, 0);

    /// <summary>Makes the school.</summary>
    /// <param name="now">The real time.</param>
    internal static SchoolFounding Make(Instant now)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = Pupils, Regulation = DemoSchool.Lenskaya });
        var at = year.Register.Clock.At(FirstDay, FirstTime);
        var record = year.Record.KnownAt(at);
        var people = PeopleOf(record);
        return new SchoolFounding
        {
            Source = record,
            By = PersonId.Parse(people[DemoAccounts.Administrator]),
            // The materials of that noon come after it: a change is later than what it changes.
            At = at - Duration.FromSeconds(1),
            Packs = [new PackRow { Place = 0, Name = OwnPack, Content = ReadOwnPack() }],
            Accounts = DemoAccounts.Of(people),
            Names = DemoNames.Of(record),
            Texts = DemoTexts.Of(record),
            Files = DemoMaterials.Files,
            Then = new DemoMaterials(record, people, FirstDay, at).Submissions(),
            ClockShift = now - at,
        };
    }

    /// <summary>Finds somebody of each category; teacher, class teacher, pupil and guardian belong to one class, so that each sees what the others write.</summary>
    private static Dictionary<string, string> PeopleOf(SchoolYearRecord record)
    {
        var register = record.Register;
        var enrolment = register.Enrolments.First(e => e.Span.Contains(FirstDay) && register.FindClass(e.Class)!.Grade >= FirstMarkedGrade && GuardianOf(record, e.Pupil) is not null);
        var classTeacher = register.FindClass(enrolment.Class)!.ClassTeacher!.Value;
        var teacher = register.Journals.First(j => j.Class == enrolment.Class && j.Subgroup is null && j.Teacher is { } t && t != classTeacher && register.IsMarked(j) && HasLesson(record, register.OrdinalOf(j.Id))).Teacher!.Value;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [DemoAccounts.Director] = InRole(register, StaffRoleKind.Director),
            [DemoAccounts.Administrator] = InRole(register, StaffRoleKind.Administrator),
            [DemoAccounts.DeputyHead] = InRole(register, StaffRoleKind.DeputyHead),
            [DemoAccounts.Secretary] = InRole(register, StaffRoleKind.Secretary),
            [DemoAccounts.ClassTeacher] = classTeacher.Value,
            [DemoAccounts.Teacher] = teacher.Value,
            [DemoAccounts.Pupil] = enrolment.Pupil.Value,
            [DemoAccounts.Guardian] = GuardianOf(record, enrolment.Pupil)!.Value.Value,
        };
    }

    private static byte[] ReadOwnPack()
    {
        using var stream = typeof(DemoFounding).Assembly.GetManifestResourceStream($"{typeof(DemoFounding).Namespace}.{OwnPack}")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool HasLesson(SchoolYearRecord record, int journal) => record.ReadJournal(journal).Lessons.Any(l => l.Current.Date == FirstDay);

    private static string InRole(SchoolRegister register, StaffRoleKind role) => register.Roles.First(r => r.Role == role).Person.Value;

    private static GuardianId? GuardianOf(SchoolYearRecord record, PupilId pupil) =>
        record.ReadLedger<Guardianship>().Where(g => g.Pupil == pupil && g.Span.Contains(FirstDay)).Select(g => (GuardianId?)g.Guardian).FirstOrDefault();
}
