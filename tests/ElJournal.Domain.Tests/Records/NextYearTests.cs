using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Records;

public sealed class NextYearTests
{
    private static readonly MovementOrder Order = new("77-у", new LocalDate(2024, 5, 31));
    private static readonly PupilId Stays = PupilId.Parse("p-1");
    private static readonly PupilId Leaves = PupilId.Parse("p-2");
    private static readonly PupilId Left = PupilId.Parse("p-3");
    private static readonly StaffId Teacher = StaffId.Parse("t-1");
    private static readonly MaterialContent Content = new("Сочинение");

    [Fact]
    public void Of_Class_MovesUpWithItsPupilsByOrder()
    {
        var next = NextYear.Of(Year(("7А", 7)), Order).Value;

        var enrolment = Assert.Single(next.Register.Enrolments);
        Assert.Equal((Stays, ClassId.Parse("8А"), new DateSpan(new LocalDate(2024, 9, 1), null), Order), (enrolment.Pupil, enrolment.Class, enrolment.Span, enrolment.Order));
        var entry = Assert.Single(next.ReadLedger<OrderEntry>());
        Assert.Equal((OrderKind.ClassChange, (PupilId?)Stays, (LocalDate?)new LocalDate(2024, 9, 1)), (entry.Kind, entry.Pupil, entry.Effective));
        Assert.Equal((new LocalDate(2024, 9, 1), new LocalDate(2025, 8, 31)), (next.Register.Year.First, next.Register.Year.Last));
    }

    [Fact]
    public void Of_LastGrade_LeavesWithItsFamilies()
    {
        var next = NextYear.Of(Year(("7А", 7)), Order).Value;

        Assert.Equal(Stays, Assert.Single(next.Register.Pupils));
        Assert.Equal("g-1", Assert.Single(next.ReadLedger<Guardianship>()).Guardian.Value);
        Assert.Equal("g-1", Assert.Single(next.ReadLedger<FamilyContact>()).Guardian.Value);
    }

    [Fact]
    public void Of_PortfoliosAndPersonalFiles_GoOnWithTheirPeople()
    {
        var next = NextYear.Of(Year(("7А", 7)), Order).Value;

        Assert.Equal(["t-1", "p-1"], next.ReadLedger<PortfolioItem>().Select(i => i.Owner.Value).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(Stays, Assert.Single(next.ReadLedger<PersonalFileItem>()).Pupil);
        Assert.Single(next.ReadLedger<LibraryMaterial>());
    }

    [Fact]
    public void Of_Roles_GoOnWithoutAnEndAndWithTheClass()
    {
        var next = NextYear.Of(Year(("7А", 7)), Order).Value;

        var role = Assert.Single(next.Register.Roles);
        Assert.Equal((Teacher, StaffRoleKind.ClassTeacher, (ClassId?)ClassId.Parse("8А"), new DateSpan(new LocalDate(2024, 9, 1), null)), (role.Person, role.Role, role.Class, role.Span));
    }

    [Theory]
    [InlineData("7А", 7, "8А")]
    [InlineData("7-2", 7, "8-2")]
    [InlineData("9", 9, "10")]
    [InlineData("А", 7, "А")]
    [InlineData("71", 7, "71")]
    [InlineData("класс-7", null, "класс-7")]
    public void Of_IdOfAClass_BeginsWithTheNextGradeWhereItBeganWithItsOwn(string id, int? grade, string above)
    {
        var moved = Assert.Single(NextYear.Of(Year((id, grade)), Order).Value.Register.Classes);

        Assert.Equal((above, grade + 1), (moved.Id.Value, moved.Grade));
    }

    [Fact]
    public void Of_Applications_GoOnUnlessTheyHaveComeToAnEnd() => Assert.Equal(
        ["a-1", "a-2"], NextYear.Of(Year(("7А", 7)), Order).Value.ReadLedger<AdmissionApplication>().Select(a => a.Id.Value));

    [Fact]
    public void Of_FirstGrade_IsMarkedFromTheSecondOn() => Assert.True(Assert.Single(NextYear.Of(Year(("1А", 1)), Order).Value.Register.Classes).IsMarked);

    [Fact]
    public void Of_ClassesThatWouldShareAnId_IsRefused() =>
        Assert.Contains(NextYear.Of(Year(("7А", 7), ("8А", null)), Order).Defects, d => d.Code == RecordDefects.Duplicate);

    [Fact]
    public void Of_OrderWithoutADate_Throws() => Assert.Throws<ArgumentException>(() => NextYear.Of(Year(("7А", 7)), new MovementOrder("77-у", null)));

    /// <summary>A year of the classes given and of 11Б; a pupil of the first class, one of 11Б, and one who left in winter.</summary>
    private static SchoolYearRecord Year(params (string Id, int? Grade)[] classes)
    {
        var (first, last) = (new LocalDate(2023, 9, 1), new LocalDate(2024, 8, 31));
        var school = new School(SchoolId.Parse("s-1"), DateTimeZone.ForOffset(Offset.FromHours(3)));
        var register = new SchoolRegisterBuilder(school) { Year = new SchoolYear(first, last) };
        var graduates = new SchoolClass(ClassId.Parse("11Б"), 11);
        register.Add(Teacher).Add(graduates);
        foreach (var (id, grade) in classes)
        {
            register.Add(new SchoolClass(ClassId.Parse(id), grade) { IsMarked = grade != 1 });
        }

        var schoolClass = ClassId.Parse(classes[0].Id);
        register.Add(Stays).Add(Leaves).Add(Left)
            .Add(new Enrolment(Stays, schoolClass, new DateSpan(first, null)))
            .Add(new Enrolment(Leaves, graduates.Id, new DateSpan(first, null)))
            .Add(new Enrolment(Left, schoolClass, new DateSpan(first, new LocalDate(2024, 1, 10))))
            .Add(new StaffRole(Teacher, StaffRoleKind.ClassTeacher, schoolClass, new DateSpan(first, last)))
            .Add(new StaffRole(Teacher, StaffRoleKind.ClassTeacher, graduates.Id, new DateSpan(first, last)));
        return new SchoolYearRecordBuilder(register)
            .Add(new Guardianship(GuardianId.Parse("g-1"), Stays))
            .Add(new Guardianship(GuardianId.Parse("g-2"), Leaves))
            .Add(new FamilyContact(ContactId.Parse("c-1"), GuardianId.Parse("g-1"), ContactKind.Phone))
            .Add(new FamilyContact(ContactId.Parse("c-2"), GuardianId.Parse("g-2"), ContactKind.Phone))
            .Add(new LibraryMaterial(MaterialId.Parse("b-1"), LibrarySection.Documents, Content))
            .Add(new PortfolioItem(MaterialId.Parse("w-1"), PersonId.Parse("p-1"), PortfolioKind.Work, Content))
            .Add(new PortfolioItem(MaterialId.Parse("w-2"), PersonId.Parse("p-2"), PortfolioKind.Work, Content))
            .Add(new PortfolioItem(MaterialId.Parse("w-3"), PersonId.Parse("t-1"), PortfolioKind.Project, Content))
            .Add(new PersonalFileItem(MaterialId.Parse("f-1"), Stays, Content))
            .Add(new PersonalFileItem(MaterialId.Parse("f-2"), Leaves, Content))
            .Add(new AdmissionApplication(AdmissionId.Parse("a-1"), "1", last))
            .Add(new AdmissionApplication(AdmissionId.Parse("a-2"), "2", last) { Decision = AdmissionDecision.Accepted })
            .Add(new AdmissionApplication(AdmissionId.Parse("a-3"), "3", last) { Decision = AdmissionDecision.Refused })
            .Add(new AdmissionApplication(AdmissionId.Parse("a-4"), "4", last) { Decision = AdmissionDecision.Accepted, Order = OrderEntryId.Parse("o-1") })
            .Build().Value;
    }
}
