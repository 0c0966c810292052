using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>personal_data</c> (полнота личных данных).</summary>
internal sealed class PersonalDataSheet(TableContext context) : LedgerSheet<PersonalDataState>(context)
{
    protected override PersonalDataState? Make(SheetRow row)
    {
        var kind = row.RequiredCode("kind", LedgerCodes.PersonKinds);
        var person = ReadPerson(row, kind);
        var isComplete = row.Required("complete") is null ? null : row.YesNo("complete");
        var confirmedAt = row.Moment("confirmed_at");
        return !row.IsGood ? null : new PersonalDataState(PersonId.Parse(person!), kind!.Value, isComplete!.Value) { ConfirmedAt = confirmedAt };
    }

    private string? ReadPerson(SheetRow row, PersonKind? kind) => kind switch
    {
        PersonKind.Pupil => row.RequiredReference("person", Context.Pupils)?.Value,
        PersonKind.Staff => row.RequiredReference("person", Context.Staff)?.Value,
        PersonKind.Guardian => row.RequiredReference("person", Context.Guardians)?.Value,
        null => row.Required("person"),
        _ => throw new InvalidOperationException("Unknown kind."),
    };
}
