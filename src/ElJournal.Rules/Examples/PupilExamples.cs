using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a pupil in the register.</summary>
internal sealed class PupilExamples() : ExampleKind(PupilRecordSource.Instance)
{
    private static readonly GuardianId Guardian = GuardianId.Parse("представитель");

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        var entered = row.Entry(OfficeColumns.EnrolmentEntered, EntryTime.Unknown);
        if (row.Says(ExampleColumns.Enrolled, "нет сведений"))
        {
            school.Hide(EntryTime.Untold, FactKinds.Enrolments);
        }
        else if (!row.Says(ExampleColumns.Enrolled, "нет"))
        {
            var span = row.Text(ExampleColumns.Enrolled) is null || row.Says(ExampleColumns.Enrolled, "да")
                ? DateSpan.Always
                : row.Value(ExampleColumns.Enrolled, ExampleForms.Span, "да, нет, нет сведений, «с 01.10.2023», «по 30.11.2023» или «с 01.10.2023 по 30.11.2023»") ?? DateSpan.Always;
            school.Facts.Register.Add(new Enrolment(ExampleSchool.Pupil, ExampleSchool.Class, span) { Recorded = school.Made(entered, by: null) });
        }

        WriteGuardian(school);
        PersonFacts.Write(school, PersonId.Parse(ExampleSchool.Pupil.Value), PersonKind.Pupil);
        return (school, $"pupil:{ExampleSchool.Pupil}");
    }

    private static void WriteGuardian(ExampleSchool school)
    {
        var entered = school.Row.Entry(OfficeColumns.GuardianEntered, EntryTime.None);
        school.Hide(entered, FactKinds.Guardians);
        if (entered.IsMade)
        {
            var span = school.Row.Value(OfficeColumns.GuardianSpan, ExampleForms.Span, "«с 01.10.2023», «по 30.11.2023» или «с 01.10.2023 по 30.11.2023»") ?? DateSpan.Always;
            school.Facts.Add(new Guardianship(Guardian, ExampleSchool.Pupil, span) { Recorded = school.Made(entered, by: null) }, school.Row.Place);
        }
    }
}
