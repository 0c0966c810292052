using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about details that were given, blocked or given anew.</summary>
internal sealed class CredentialExamples() : ExampleKind(CredentialSource.Instance)
{
    private const string NotRecorded = "не записано";

    private static readonly LocalDateTime Usual = new(2023, 12, 12, 15, 0);
    private static readonly StaffId Director = StaffId.Parse("директор");

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var done = row.Entry(FamilyColumns.CredentialAt, EntryTime.On(Usual));
        var school = FamilySchool.Open(row, done.At?.Date);
        OfficeSchool.Hold(school, Director, StaffRoleKind.Director);
        OfficeSchool.Hold(school, OfficeSchool.Secretary, StaffRoleKind.Secretary);
        var kind = row.Word(
            FamilyColumns.CredentialDone,
            CredentialEventKind.Issued,
            [.. LedgerCodes.CredentialEventKinds.Codes.Select(c => (c.Meaning, c.Value))]);
        var owner = Person(school, FamilyColumns.CredentialOwner, PersonId.Parse(ExampleSchool.Pupil.Value));
        var account = AccountId.Parse((owner ?? PersonId.Parse("запись 1")).Value);
        school.Hide(done, FactKinds.Credentials);
        if (done.IsMade)
        {
            school.Facts.Add(
                new CredentialEvent(account, kind)
                {
                    At = school.At(done.At),
                    By = Person(school, FamilyColumns.CredentialBy, PersonId.Parse(ExampleSchool.ClassTeacher.Value)) is { } by ? school.Known(StaffId.Parse(by.Value)) : null,
                    Owner = owner,
                    Receiver = Person(school, FamilyColumns.CredentialTo, owner),
                },
                row.Place);
        }

        var at = school.At(done.At) is { } known ? "/at:" + InstantPattern.ExtendedIso.Format(known) : "";
        return (school, $"account:{account}/credential:{LedgerCodes.CredentialEventKinds.Format(kind)}{at}");
    }

    /// <summary>Reads who somebody is; whoever is neither a pupil nor a parent works at the school.</summary>
    private static PersonId? Person(ExampleSchool school, ExampleColumn column, PersonId? fallback)
    {
        var person = school.Row.Says(column, NotRecorded) ? null
            : school.Row.Value(column, static text => PersonId.TryParse(text, out var id) ? id : (PersonId?)null, "как назван человек, или " + NotRecorded) ?? fallback;
        if (person is { } id && id.Value != ExampleSchool.Pupil.Value && id.Value != ExampleSchool.SecondPupil.Value && !IsGuardian(id))
        {
            school.Known(StaffId.Parse(id.Value));
        }

        return person;
    }

    private static bool IsGuardian(PersonId person) => person.Value.StartsWith("родитель", StringComparison.Ordinal);
}
