using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;
using ElJournal.Rules.Plans;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>The tiny school of a row being built: one class of two pupils, three subgroups of it, and another class.</summary>
internal sealed class ExampleSchool
{
    internal static readonly ClassId Class = ClassId.Parse("7А");
    internal static readonly ClassId OtherClass = ClassId.Parse("8Б");
    internal static readonly PupilId Pupil = PupilId.Parse("ученик 1");
    internal static readonly PupilId SecondPupil = PupilId.Parse("ученик 2");
    internal static readonly StaffId Teacher = StaffId.Parse("педагог А");
    internal static readonly StaffId ClassTeacher = StaffId.Parse("классный руководитель");
    internal static readonly StaffId Administrator = StaffId.Parse("администратор");

    private const string DefaultZone = "Europe/Simferopol";
    private FactKinds absent = FactKinds.None;

    private ExampleSchool(ExampleRow row, SchoolRegisterBuilder register, DateTimeZone zone)
    {
        (Row, Facts, Clock) = (row, new SchoolYearRecordBuilder(register), new SchoolClock(zone));
    }

    /// <summary>Gets the subgroups of the class: the first pupil, the second one, both.</summary>
    internal static ImmutableArray<SubgroupId> Subgroups { get; } = [SubgroupId.Parse("1"), SubgroupId.Parse("2"), SubgroupId.Parse("3")];

    internal ExampleRow Row { get; }

    internal SchoolYearRecordBuilder Facts { get; }

    internal SchoolClock Clock { get; }

    /// <summary>Gets or sets by which rules marks are judged; null where the row names none.</summary>
    internal MarkPolicy? Marks { get; set; }

    /// <summary>Opens a school in the year around a day.</summary>
    internal static ExampleSchool Open(ExampleRow row, LocalDate day)
    {
        var zone = row.Text(ExampleColumns.Zone) is not { } name ? DateTimeZoneProviders.Tzdb[DefaultZone] : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        if (zone is null)
        {
            row.Wrong(ExampleColumns.Zone, "имя пояса из tzdb, например Europe/Kaliningrad или Asia/Kamchatka");
        }

        var week = row.Word(ExampleColumns.Week, WeekLength.Six, ("5", WeekLength.Five), ("6", WeekLength.Six));
        var register = new SchoolRegisterBuilder(new School(SchoolId.Parse("школа"), zone ?? DateTimeZone.Utc) { Week = week }) { Year = SchoolYear.Around(day) };
        register.Add(Pupil).Add(SecondPupil).Add(ClassTeacher).Add(Administrator).Add(new StaffRole(Administrator, StaffRoleKind.Administrator, Class: null, DateSpan.Always));
        return new ExampleSchool(row, register, zone ?? DateTimeZone.Utc);
    }

    /// <summary>Notes that the source holds nothing of a kind, where a cell says so.</summary>
    internal void Hide(EntryTime entry, FactKinds kind) => absent |= entry.IsTold ? FactKinds.None : kind;

    internal StaffId? Known(StaffId? person)
    {
        if (person is { } id)
        {
            Facts.Register.Add(id);
        }

        return person;
    }

    internal Instant? At(LocalDateTime? local) => local is { } known ? Clock.At(known.Date, known.TimeOfDay) : null;

    internal Provenance Made(EntryTime entry, StaffId? by) => new(At(entry.At), by);

    internal void AddClasses(bool isMarked)
    {
        Facts.Register
            .Add(new SchoolClass(Class, 7) { ClassTeacher = ClassTeacher, IsMarked = isMarked })
            .Add(new SchoolClass(OtherClass, 8) { ClassTeacher = ClassTeacher });
        Add(SecondPupil, DateSpan.Always, Subgroups[1], Subgroups[2]);
    }

    /// <summary>Adds a pupil to the class and to subgroups of it.</summary>
    internal void Add(PupilId pupil, DateSpan span, params ReadOnlySpan<SubgroupId> subgroups)
    {
        Facts.Register.Add(new Enrolment(pupil, Class, span));
        foreach (var subgroup in subgroups)
        {
            Facts.Register.Add(new SubgroupMembership(subgroup, Class, pupil, span));
        }
    }

    /// <summary>States what the record can know, once every cell has been read.</summary>
    internal void AddCoverage()
    {
        var partial = ReadIncomplete();
        foreach (var kind in RecordCoverage.AllKinds.Where(k => !absent.HasFlag(k)))
        {
            Facts.Register.Add(new CoverageStatement(kind, partial.HasFlag(kind) ? CoverageLevel.Partial : CoverageLevel.Complete));
        }
    }

    private FactKinds ReadIncomplete()
    {
        var kinds = FactKinds.None;
        foreach (var title in ExampleForms.Parts(Row.Text(ExampleColumns.Incomplete) ?? "", ','))
        {
            var found = RecordCoverage.AllKinds.FirstOrDefault(k => ExampleForms.AreSame(FactKindTitles.Of(k), title));
            if (found == FactKinds.None)
            {
                Row.Wrong(ExampleColumns.Incomplete, "виды сведений через запятую из числа: " + string.Join(", ", RecordCoverage.AllKinds.Select(FactKindTitles.Of)));
            }

            kinds |= found;
        }

        return kinds;
    }
}
