using ElJournal.Domain.Activity;
using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>credentials</c> (выдача учётных данных).</summary>
internal sealed class CredentialsSheet(TableContext context) : LedgerSheet<CredentialEvent>(context)
{
    protected override CredentialEvent? Make(SheetRow row)
    {
        var account = row.Id<AccountId>("account", AccountId.TryParse);
        var kind = row.RequiredCode("kind", LedgerCodes.CredentialEventKinds);
        var at = row.Moment("at");
        var by = row.Reference("by", Context.Staff);
        return !row.IsGood ? null : new CredentialEvent(account!.Value, kind!.Value) { At = at, By = by };
    }
}
