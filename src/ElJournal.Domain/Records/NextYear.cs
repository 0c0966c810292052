using System.Globalization;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Переход в следующий учебный год: the people go on and the classes move up; journals, periods, calendar and all that was done stay in the year that is over.</summary>
/// <remarks>
/// <para>Who belonged to a class on the last day belongs to the class above on the first, by the order given; the last grade leaves. A class whose id begins with its grade is called by the next one: 7А becomes 8А.</para>
/// <para>Roles of the last day go on without an end, but for class teachers of classes that leave. Families go on with their pupils: guardianships, statements and contacts that held on the last day. The library stays open, portfolios and personal files go on with whom they are about, and applications for admission that have not come to an end are dealt with in the next year.</para>
/// </remarks>
public static class NextYear
{
    private const int UnmarkedGrade = 1;

    /// <summary>Makes the next year of a school.</summary>
    /// <param name="over">The year that is over.</param>
    /// <param name="order">The order by which classes move up; it has a date.</param>
    /// <returns>The year as it begins; or why its facts do not go together: two classes would have one id.</returns>
    /// <exception cref="ArgumentException">The order has no date.</exception>
    public static Result<SchoolYearRecord> Of(SchoolYearRecord over, MovementOrder order)
    {
        var register = Preconditions.NotNull(over).Register;
        Preconditions.That(Preconditions.NotNull(order).Date is not null, nameof(order), "An order that moves classes up needs a date.");
        var last = register.Year.Last;
        var year = new SchoolYear(LocalDate.Max(register.Year.First.PlusYears(1), last.PlusDays(1)), last.PlusYears(1));
        var classes = register.Classes.Where(c => c.Grade != SchoolClass.LastGrade).ToDictionary(c => c.Id, Above);
        var enrolments = register.Enrolments.Where(e => e.Span.Contains(last) && classes.ContainsKey(e.Class)).ToList();
        var builder = new SchoolYearRecordBuilder(new SchoolRegisterBuilder(register.School) { Year = year });
        foreach (var person in register.Staff)
        {
            builder.Register.Add(person);
        }

        foreach (var schoolClass in classes.Values)
        {
            builder.Register.Add(schoolClass);
        }

        AddRoles(builder.Register, register, classes, year);
        foreach (var enrolment in enrolments)
        {
            Move(builder, enrolment.Pupil, classes[enrolment.Class].Id, order, year);
        }

        var pupils = enrolments.Select(e => e.Pupil).ToHashSet();
        AddFamilies(builder, over, pupils);
        AddMaterials(builder, over, pupils);
        Add(builder, LedgerOrder.StandingAt(over.ReadLedger<AdmissionApplication>(), Instant.MaxValue).Where(a => a.State is AdmissionState.Received or AdmissionState.Accepted));
        return builder.Build();
    }

    private static SchoolClass Above(SchoolClass schoolClass)
    {
        if (schoolClass.Grade is not { } grade)
        {
            return schoolClass;
        }

        var number = grade.ToString(CultureInfo.InvariantCulture);
        var rest = schoolClass.Id.Value.StartsWith(number, StringComparison.Ordinal) ? schoolClass.Id.Value[number.Length..] : null;
        var id = rest is null || (rest.Length > 0 && char.IsAsciiDigit(rest[0])) ? schoolClass.Id : ClassId.Parse(string.Create(CultureInfo.InvariantCulture, $"{grade + 1}{rest}"));
        return new SchoolClass(id, grade + 1) { ClassTeacher = schoolClass.ClassTeacher, Week = schoolClass.Week, Shift = schoolClass.Shift, IsMarked = schoolClass.IsMarked || grade == UnmarkedGrade };
    }

    private static void AddRoles(SchoolRegisterBuilder builder, SchoolRegister register, Dictionary<ClassId, SchoolClass> classes, SchoolYear year)
    {
        foreach (var role in register.Roles.Where(r => r.Span.Contains(register.Year.Last) && (r.Class is not { } c || classes.ContainsKey(c))).DistinctBy(r => (r.Person, r.Role, r.Class)))
        {
            builder.Add(role with { Class = role.Class is { } c ? classes[c].Id : null, Span = new DateSpan(year.First, null) });
        }
    }

    private static void Move(SchoolYearRecordBuilder builder, PupilId pupil, ClassId schoolClass, MovementOrder order, SchoolYear year)
    {
        builder.Register.Add(pupil);
        builder.Register.Add(new Enrolment(pupil, schoolClass, new DateSpan(year.First, null), order));
        builder.Add(new OrderEntry(OrderEntryId.Parse($"{order.Number}/{pupil}/{schoolClass}"), order.Number, order.Date!.Value, OrderKind.ClassChange)
        {
            Pupil = pupil,
            Class = schoolClass,
            Effective = year.First,
        });
    }

    private static void AddFamilies(SchoolYearRecordBuilder builder, SchoolYearRecord over, HashSet<PupilId> pupils)
    {
        var last = over.Register.Year.Last;
        var guardianships = over.ReadLedger<Guardianship>().Where(g => pupils.Contains(g.Pupil) && g.Span.Contains(last)).ToList();
        var guardians = guardianships.Select(g => g.Guardian).ToHashSet();
        IEnumerable<LedgerFact> facts =
        [
            .. guardianships,
            .. over.ReadLedger<FamilyStatement>().Where(s => pupils.Contains(s.Pupil) && guardians.Contains(s.Guardian) && s.Span.Contains(last)),
            .. over.ReadLedger<FamilyContact>().Where(c => guardians.Contains(c.Guardian)),
        ];
        Add(builder, facts);
    }

    private static void AddMaterials(SchoolYearRecordBuilder builder, SchoolYearRecord over, HashSet<PupilId> pupils)
    {
        HashSet<string> people = [.. pupils.Select(p => p.Value), .. over.Register.Staff.Select(s => s.Value)];
        IEnumerable<LedgerFact> facts =
        [
            .. over.ReadLedger<LibraryMaterial>(),
            .. over.ReadLedger<PortfolioItem>().Where(i => people.Contains(i.Owner.Value)),
            .. over.ReadLedger<PersonalFileItem>().Where(i => pupils.Contains(i.Pupil)),
        ];
        Add(builder, facts);
    }

    private static void Add(SchoolYearRecordBuilder builder, IEnumerable<LedgerFact> facts)
    {
        foreach (var fact in facts)
        {
            builder.Add(fact);
        }
    }
}
