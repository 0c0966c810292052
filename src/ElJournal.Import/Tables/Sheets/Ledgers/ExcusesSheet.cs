using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>excuses</c> (уважительные причины).</summary>
internal sealed class ExcusesSheet(TableContext context) : LedgerSheet<Excuse>(context)
{
    protected override Excuse? Make(SheetRow row)
    {
        var person = row.RequiredPerson("person", Context.Persons);
        var span = row.RequiredSpan();
        var reason = row.RequiredCode("reason", LedgerCodes.ExcuseReasons);
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", Context.Staff));
        return !row.IsGood ? null : new Excuse(person!.Value, span.From!.Value, span.To!.Value, reason!.Value) { Recorded = recorded };
    }
}
