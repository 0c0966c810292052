using ElJournal.Domain.Activity;
using ElJournal.Domain.Defects;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>sign_ins</c> (входы в систему).</summary>
internal sealed class SignInsSheet(TableContext context) : LedgerSheet<SignIn>(context)
{
    protected override SignIn? Make(SheetRow row)
    {
        var account = row.Id<AccountId>("account", AccountId.TryParse);
        var at = row.RequiredMoment("at");
        var endedAt = row.Moment("ended_at");
        if (row.IsGood && endedAt < at)
        {
            row.Report(RecordDefects.SignInReversed, "ended_at", $"{account}");
        }

        return !row.IsGood ? null : new SignIn(account!.Value, at!.Value) { Device = row.Text("device"), EndedAt = endedAt };
    }
}
