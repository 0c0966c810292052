using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a contact of a family.</summary>
internal sealed class ContactExamples() : ExampleKind(FamilyContactSource.Instance)
{
    private static readonly LocalDateTime Usual = new(2023, 12, 12, 15, 0);

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var entered = row.Entry(FamilyColumns.ContactEntered, EntryTime.On(Usual));
        var school = FamilySchool.Open(row, entered.At?.Date);
        var id = ContactId.Parse("контакт");
        var by = school.Known(row.Value(FamilyColumns.ContactBy, static text => StaffId.TryParse(text, out var person) ? person : (StaffId?)null, "как назван работник") ?? ExampleSchool.ClassTeacher);
        var source = row.Word(
            FamilyColumns.ContactSource,
            ContactSource.Paper,
            ("письменно", ContactSource.Paper),
            ("с подписью", ContactSource.ESignature),
            ("семья ввела сама", ContactSource.OwnEntry),
            ("не записано", (ContactSource?)null));
        if (entered.IsMade)
        {
            school.Facts.Add(new FamilyContact(id, FamilySchool.Guardian, ContactKind.Phone) { Source = source, Recorded = new Provenance(school.At(entered.At), by) }, row.Place);
        }

        return (school, $"contact:{id}");
    }
}
