using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Import.Tables.Sheets;

/// <summary>Reads the sheet <c>pupils</c> (обучающиеся): a row per stay in a class, several for one pupil, also at once.</summary>
internal sealed class PupilsSheet(TableContext context)
{
    private readonly HashSet<(PupilId?, ClassId?, DateSpan)> seen = [];

    internal void Read(SheetRow row)
    {
        var pupil = row.Key("pupil", context.Pupils);
        var schoolClass = row.RequiredReference("class", context.Classes);
        var span = row.Span();
        var number = row.Text("order_number");
        var date = row.Date("order_date");
        var recorded = new Provenance(row.Moment("recorded_at"), By: null);
        var ended = new Provenance(row.Moment("end_recorded_at"), By: null);
        row.Unique(seen, (pupil, schoolClass, span), "зачисление", $"{pupil} → {schoolClass}, {span}");
        if (!row.IsGood)
        {
            return;
        }

        context.OrdersDropped += number is null && date is not null ? 1 : 0;
        var order = number is null ? null : new MovementOrder(number, date);
        var (fact, place) = (new Enrolment(pupil!.Value, schoolClass!.Value, span, order) { Recorded = recorded, EndRecorded = ended }, row.Place);
        context.Register.Add(register => register.Add(fact, place));
    }
}
