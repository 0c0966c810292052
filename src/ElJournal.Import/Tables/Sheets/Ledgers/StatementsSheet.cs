using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>statements</c> (заявления родителей).</summary>
internal sealed class StatementsSheet(TableContext context) : LedgerSheet<FamilyStatement>(context)
{
    protected override FamilyStatement? Make(SheetRow row)
    {
        var guardian = row.RequiredReference("guardian", Context.Guardians);
        var pupil = row.RequiredReference("pupil", Context.Pupils);
        var kind = row.RequiredCode("kind", LedgerCodes.FamilyStatementKinds);
        var span = row.Span("date", "to");
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        var contact = row.OptionalId<ContactId>("contact", ContactId.TryParse);
        var unwanted = TopicList.Read(row, "unwanted");
        row.Required("date");
        return !row.IsGood ? null : new FamilyStatement(guardian!.Value, pupil!.Value, kind!.Value, span.From!.Value, span.To) { Recorded = recorded, Contact = contact, Unwanted = unwanted };
    }
}
