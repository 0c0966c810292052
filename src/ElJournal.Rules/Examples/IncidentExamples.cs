using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about an incident.</summary>
internal sealed class IncidentExamples() : ExampleKind(IncidentSource.Instance)
{
    private const string ExpectedSignIn = "входы через точку с запятой: «12.12.2023 14:00», дальше через запятую «по 12.12.2023 16:00», «устройство А»";

    private const string NotRecorded = "не записано";

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
        var login = school.Known(row.Value(FamilyColumns.Login, static text => StaffId.TryParse(text, out var person) ? person : (StaffId?)null, "как назван работник") ?? ExampleSchool.Teacher);
        var owner = PersonId.Parse(login!.Value.Value);
        if (happened.IsMade)
        {
            school.Facts.Add(
                new Incident(id, kind)
                {
                    HappenedAt = school.At(happened.At),
                    ReportedAt = school.At(row.Entry(FamilyColumns.IncidentReported, happened, mayBeUnknown: false).At),
                    Person = row.Says(FamilyColumns.Login, NotRecorded) ? null : owner,
                },
                row.Place);
        }

        WriteSignIns(school, AccountId.Parse(owner.Value));
        Write(school, owner, CredentialEventKind.Blocked, FamilyColumns.DetailsBlocked);
        Write(school, owner, CredentialEventKind.Reissued, FamilyColumns.DetailsReissued);
        return (school, $"incident:{id}");
    }

    private static void Write(ExampleSchool school, PersonId owner, CredentialEventKind kind, ExampleColumn column)
    {
        var done = school.Row.Entry(column, EntryTime.None);
        school.Hide(done, FactKinds.Credentials);
        if (done.IsMade)
        {
            school.Facts.Add(new CredentialEvent(AccountId.Parse(owner.Value), kind) { At = school.At(done.At), By = ExampleSchool.Administrator }, school.Row.Place.At(column.Name));
        }
    }

    private static void WriteSignIns(ExampleSchool school, AccountId account)
    {
        var column = FamilyColumns.SignIns;
        OfficeSchool.Hide(school, column, FactKinds.SignIns);
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, ExpectedSignIn, "по", "устройство"))
        {
            if (phrase.Read(ExampleForms.Moment) is { } from)
            {
                school.Facts.Add(new SignIn(account, school.At(from)!.Value) { EndedAt = school.At(phrase.Moment("по")), Device = phrase.Text("устройство") }, school.Row.Place.At(column.Name));
            }
        }
    }
}
