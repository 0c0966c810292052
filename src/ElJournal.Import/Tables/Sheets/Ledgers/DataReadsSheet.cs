using ElJournal.Domain.Activity;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>data_reads</c> (чтения личных данных).</summary>
internal sealed class DataReadsSheet(TableContext context) : LedgerSheet<DataRead>(context)
{
    protected override DataRead? Make(SheetRow row)
    {
        var account = row.Id<AccountId>("account", AccountId.TryParse);
        var at = row.RequiredMoment("at");
        var pupil = row.Reference("pupil", Context.Pupils);
        var topics = TopicList.Read(row);
        return !row.IsGood ? null : new DataRead(account!.Value, at!.Value) { Pupil = pupil, Topics = topics };
    }
}
