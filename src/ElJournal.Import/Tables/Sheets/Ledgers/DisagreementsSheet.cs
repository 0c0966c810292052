using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>disagreements</c> (несоответствия).</summary>
internal sealed class DisagreementsSheet(TableContext context) : LedgerSheet<Disagreement>(context)
{
    protected override Disagreement? Make(SheetRow row)
    {
        var id = row.Id<DisagreementId>("disagreement", DisagreementId.TryParse);
        var check = row.RequiredReference("check", Context.Checks);
        var journal = row.Reference("journal", Context.Journals);
        var foundAt = row.Moment("found_at");
        var correctedAt = row.Moment("corrected_at");
        var reportedAt = row.Moment("reported_at");
        return !row.IsGood ? null : new Disagreement(id!.Value, check!.Value)
        {
            Journal = journal,
            FoundAt = foundAt,
            CorrectedAt = correctedAt,
            ReportedAt = reportedAt,
        };
    }
}
