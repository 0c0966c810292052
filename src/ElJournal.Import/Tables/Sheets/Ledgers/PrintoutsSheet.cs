using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>printouts</c> (распечатки).</summary>
internal sealed class PrintoutsSheet(TableContext context) : LedgerSheet<Printout>(context)
{
    private const int MaxPages = 1_000_000;

    protected override Printout? Make(SheetRow row)
    {
        var id = row.Id<PrintoutId>("printout", PrintoutId.TryParse);
        var kind = row.RequiredCode("kind", LedgerCodes.PrintoutKinds);
        var printedAt = row.Moment("printed_at");
        var pupil = row.Reference("pupil", Context.Pupils);
        var guardian = row.Reference("guardian", Context.Guardians);
        var schoolClass = row.Reference("class", Context.Classes);
        var journal = row.Reference("journal", Context.Journals);
        var period = row.Reference("period", Context.Periods);
        var span = row.Span();
        var pages = row.Number("pages", 1, MaxPages);
        var (visaBy, visaAt) = (row.Reference("visa_by", Context.Staff), row.Moment("visa_at"));
        var (checkedBy, checkedAt) = (row.Reference("checked_by", Context.Staff), row.Moment("checked_at"));
        var (boundAt, handedOverAt) = (row.Moment("bound_at"), row.Moment("handed_over_at"));
        return !row.IsGood ? null : new Printout(id!.Value, kind!.Value)
        {
            PrintedAt = printedAt,
            Pupil = pupil,
            Guardian = guardian,
            Class = schoolClass,
            Journal = journal,
            Period = period,
            Span = span,
            Pages = pages,
            Digest = row.Text("digest"),
            VisaBy = visaBy,
            VisaAt = visaAt,
            CheckedBy = checkedBy,
            CheckedAt = checkedAt,
            BoundAt = boundAt,
            HandedOverAt = handedOverAt,
        };
    }
}
