using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>substitutions</c> (замены на дни).</summary>
internal sealed class SubstitutionsSheet(TableContext context) : LedgerSheet<Substitution>(context)
{
    protected override Substitution? Make(SheetRow row)
    {
        var journal = row.RequiredReference("journal", Context.Journals);
        var days = row.Span();
        var substitute = row.Reference("substitute", Context.Staff);
        var at = row.Moment("at");
        return !row.IsGood ? null : new Substitution(journal!.Value, days) { Substitute = substitute, At = at };
    }
}
