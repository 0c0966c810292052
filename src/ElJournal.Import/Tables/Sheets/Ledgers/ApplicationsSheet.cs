using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;

namespace ElJournal.Import.Tables.Sheets.Ledgers;

/// <summary>Reads the sheet <c>applications</c> (заявления о приёме).</summary>
internal sealed class ApplicationsSheet(TableContext context) : LedgerSheet<AdmissionApplication>(context)
{
    protected override AdmissionApplication? Make(SheetRow row)
    {
        var id = row.Id<AdmissionId>("application", AdmissionId.TryParse);
        var number = row.Required("number");
        var received = row.RequiredDate("received");
        var bornOn = row.Date("born_on");
        var grade = row.Number("grade", 1, SchoolClass.LastGrade);
        var (decision, decidedAt) = (row.Code("decision", LedgerCodes.AdmissionDecisions), row.Moment("decided_at"));
        var order = row.OptionalId<OrderEntryId>("order", OrderEntryId.TryParse);
        var pupil = row.Reference("pupil", Context.Pupils);
        var enrolledAt = row.Moment("enrolled_at");
        var recorded = new Provenance(row.Moment("recorded_at"), row.Reference("recorded_by", Context.Staff));
        return !row.IsGood ? null : new AdmissionApplication(id!.Value, number!, received!.Value)
        {
            Applicant = row.Text("applicant"),
            Contact = row.Text("contact"),
            Child = row.Text("child"),
            BornOn = bornOn,
            Grade = grade,
            Documents = row.Text("documents"),
            Decision = decision,
            DecidedAt = decidedAt,
            Reason = row.Text("reason"),
            Order = order,
            Pupil = pupil,
            EnrolledAt = enrolledAt,
            Recorded = recorded,
        };
    }
}
