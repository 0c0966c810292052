using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>checks</c> (проверки).</summary>
internal sealed class ChecksSheet(TableContext context) : LedgerSheet<Check>(context)
{
    protected override Check? Make(SheetRow row)
    {
        var id = row.Key("check", Context.Checks);
        var kind = row.RequiredCode("kind", LedgerCodes.CheckKinds);
        var schoolClass = row.Reference("class", Context.Classes);
        var journal = row.Reference("journal", Context.Journals);
        var madeAt = row.Moment("made_at");
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new Check(id!.Value, kind!.Value) { Class = schoolClass, Journal = journal, MadeAt = madeAt, By = by };
    }
}
