using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>contacts</c> (контакты семей).</summary>
internal sealed class ContactsSheet(TableContext context) : LedgerSheet<FamilyContact>(context)
{
    protected override FamilyContact? Make(SheetRow row)
    {
        var id = row.Id<ContactId>("contact", ContactId.TryParse);
        var guardian = row.RequiredReference("guardian", Context.Guardians);
        var kind = row.RequiredCode("kind", LedgerCodes.ContactKinds);
        var source = row.Code("source", LedgerCodes.ContactSources);
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", Context.Staff));
        return !row.IsGood ? null : new FamilyContact(id!.Value, guardian!.Value, kind!.Value) { Source = source, Recorded = recorded };
    }
}
