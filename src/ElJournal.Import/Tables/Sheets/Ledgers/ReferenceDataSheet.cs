using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>reference_data</c> (состояние справочников).</summary>
internal sealed class ReferenceDataSheet(TableContext context) : LedgerSheet<ReferenceState>(context)
{
    protected override ReferenceState? Make(SheetRow row)
    {
        var section = row.RequiredCode("section", LedgerCodes.ReferenceSections);
        var validFrom = row.Date("valid_from");
        var confirmedAt = row.Moment("confirmed_at");
        return !row.IsGood ? null : new ReferenceState(section!.Value) { ValidFrom = validFrom, ConfirmedAt = confirmedAt };
    }
}
