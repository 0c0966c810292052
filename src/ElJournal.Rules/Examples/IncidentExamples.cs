using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about an incident.</summary>
internal sealed class IncidentExamples() : ExampleKind(IncidentSource.Instance)
{
    private static readonly LocalDateTime Usual = new(2023, 12, 12, 15, 0);

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var happened = row.Entry(FamilyColumns.HappenedAt, EntryTime.On(Usual));
        var school = FamilySchool.Open(row, happened.At?.Date);
        var id = IncidentId.Parse("происшествие");
        var kind = row.Word(
            FamilyColumns.Incident,
            IncidentKind.PupilUnderStaffLogin,
            ("работа под логином работника", IncidentKind.PupilUnderStaffLogin),
            ("код передан другому", IncidentKind.CodePassedOn),
            ("учётные данные известны чужим", IncidentKind.CredentialsCompromised),
            ("нарушена защита личных данных", IncidentKind.PersonalData),
            ("обучающийся писал в журнале", IncidentKind.PupilWroteInJournal));
        var owner = school.Known(row.Value(FamilyColumns.Login, static text => StaffId.TryParse(text, out var person) ? person : (StaffId?)null, "как назван работник") ?? ExampleSchool.Teacher);
        if (happened.IsMade)
        {
            school.Facts.Add(new Incident(id, kind) { HappenedAt = school.At(happened.At), Person = PersonId.Parse(owner!.Value.Value) }, row.Place);
        }

        return (school, $"incident:{id}");
    }
}
