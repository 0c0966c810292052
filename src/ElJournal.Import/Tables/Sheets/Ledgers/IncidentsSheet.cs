using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Supervision;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>incidents</c> (происшествия).</summary>
internal sealed class IncidentsSheet(TableContext context) : LedgerSheet<Incident>(context)
{
    protected override Incident? Make(SheetRow row)
    {
        var id = row.Id<IncidentId>("incident", IncidentId.TryParse);
        var kind = row.RequiredCode("kind", LedgerCodes.IncidentKinds);
        var person = row.Person("person", Context.Persons, mayBeGuardian: true);
        var happenedAt = row.Moment("happened_at");
        var reportedAt = row.Moment("reported_at");
        return !row.IsGood ? null : new Incident(id!.Value, kind!.Value) { Person = person, HappenedAt = happenedAt, ReportedAt = reportedAt };
    }
}
