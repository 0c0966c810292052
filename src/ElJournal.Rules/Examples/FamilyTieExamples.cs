using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a guardian and a pupil.</summary>
internal sealed class FamilyTieExamples() : ExampleKind(FamilyTieSource.Instance)
{
    private static readonly StaffId DeputyHead = StaffId.Parse("заместитель директора");

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = FamilySchool.Open(row);
        StatementFacts.Write(school);
        var column = FamilyColumns.DeputyHeads;
        foreach (var name in row.Text(column) is { } text ? ExampleForms.Parts(text, ';') : [DeputyHead.Value])
        {
            if (!row.Says(column, "нет") && StaffId.TryParse(name, out var person))
            {
                school.Facts.Register.Add(person).Add(new StaffRole(person, StaffRoleKind.DeputyHead, null, DateSpan.Always), row.Place.At(column.Name));
            }
        }

        return (school, $"guardian:{FamilySchool.Guardian}/pupil:{ExampleSchool.Pupil}");
    }
}
