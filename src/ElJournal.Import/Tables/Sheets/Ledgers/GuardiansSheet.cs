using ElJournal.Domain.Families;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>guardians</c> (представительства).</summary>
internal sealed class GuardiansSheet(TableContext context) : LedgerSheet<Guardianship>(context)
{
    protected override Guardianship? Make(SheetRow row)
    {
        var guardian = row.Key("guardian", Context.Guardians);
        var pupil = row.RequiredReference("pupil", Context.Pupils);
        var span = row.Span();
        return !row.IsGood ? null : new Guardianship(guardian!.Value, pupil!.Value, span);
    }
}
