using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>assessment_kinds</c> (виды работ).</summary>
internal sealed class AssessmentKindsSheet(TableContext context) : LedgerSheet<AssessmentKindNote>(context)
{
    protected override AssessmentKindNote? Make(SheetRow row)
    {
        var kind = row.Required("kind");
        var isControl = row.Required("control") is null ? null : row.YesNo("control");
        return !row.IsGood ? null : new AssessmentKindNote(kind!, isControl!.Value);
    }
}
