using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a member of staff in the register.</summary>
internal sealed class StaffExamples() : ExampleKind(StaffRecordSource.Instance)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.Known(ExampleSchool.Teacher);
        if (!row.Says(OfficeColumns.Works, "роль не указана"))
        {
            var span = row.Text(OfficeColumns.Works) is null || row.Says(OfficeColumns.Works, "да")
                ? DateSpan.Always
                : row.Value(OfficeColumns.Works, ExampleForms.Span, "да, роль не указана, «с 01.10.2023», «по 30.11.2023» или «с 01.10.2023 по 30.11.2023»") ?? DateSpan.Always;
            school.Facts.Register.Add(new StaffRole(ExampleSchool.Teacher, StaffRoleKind.Teacher, Class: null, span));
        }

        PersonFacts.Write(school, PersonId.Parse(ExampleSchool.Teacher.Value), PersonKind.Staff);
        return (school, $"staff:{ExampleSchool.Teacher}");
    }
}
