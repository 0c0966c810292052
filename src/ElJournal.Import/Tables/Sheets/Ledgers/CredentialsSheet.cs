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
        var owner = row.Person("owner", Context.Persons, mayBeGuardian: true);
        var receiver = row.Person("receiver", Context.Persons, mayBeGuardian: true);
        return !row.IsGood ? null : new CredentialEvent(account!.Value, kind!.Value) { At = at, By = by, Owner = owner, Receiver = receiver };
    }
}
