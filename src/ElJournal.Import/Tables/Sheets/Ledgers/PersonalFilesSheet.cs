using ElJournal.Domain.Materials;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>personal_files</c> (личные дела).</summary>
internal sealed class PersonalFilesSheet(TableContext context) : MaterialSheet<PersonalFileItem>(context)
{
    protected override PersonalFileItem? Make(SheetRow row)
    {
        var id = ReadId(row, "item");
        var pupil = row.RequiredReference("pupil", Context.Pupils);
        var dated = row.Date("dated");
        var content = ReadContent(row);
        var recorded = ReadRecorded(row);
        return !row.IsGood ? null : new PersonalFileItem(id!.Value, pupil!.Value, content!) { Dated = dated, Recorded = recorded };
    }
}
