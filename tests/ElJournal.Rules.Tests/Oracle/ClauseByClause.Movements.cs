using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Saki, clause 5.1a: what an order of the director does stands in the journal.</summary>
internal sealed partial class ClauseByClause
{
    private void Saki51aOrders()
    {
        foreach (var order in Ledger<OrderEntry>())
        {
            if (SakiJournals.Holds(order.Date) && order is { Kind: OrderKind.Expulsion, Pupil: null })
            {
                Say("movement.entered", $"order-entry:{order.Id}", OracleVerdict.Undetermined);
            }
            else
            {
                OfSchool("movement.entered", $"order-entry:{order.Id}", SakiJournals, order.Date, StartOfDay(order.Date), order.Kind != OrderKind.Other, FirstOf(MovementsBy(order)));
            }
        }
    }

    private IEnumerable<Moment> MovementsBy(OrderEntry order)
    {
        var effective = order.Effective ?? order.Date;
        bool Begins(Enrolment e) => e.Order is { } basis
            ? basis.Number == order.Number && (basis.Date ?? order.Date) == order.Date
            : order.Pupil is not null && e.Span.From == effective;
        bool Ends(Enrolment e) => e.Span.To == effective || e.Span.To == effective.PlusDays(-1);
        var matched = Register.Enrolments.Where(e => e.Recorded.IsKnownAt(asOf) && (order.Pupil ?? e.Pupil) == e.Pupil && (order.Class ?? e.Class) == e.Class);
        return order.Kind == OrderKind.Expulsion
            ? matched.Where(e => Ends(e) && e.EndRecorded.IsKnownAt(asOf) && IsBySecretary(SaysEnd(e) ? e.EndRecorded : e.Recorded) && !(SaysEnd(e) && IsAhead(e.EndRecorded))).Select(e => Moment.OfEntry(EndOf(e)))
            : matched.Where(e => Begins(e) && IsBySecretary(e.Recorded) && !IsAhead(e.Recorded)).Select(e => Moment.OfEntry(e.Recorded.At));

        // As read: a movement entered before its order was there rests on none.
        bool IsAhead(Provenance recorded) => recorded.At < StartOfDay(order.Date);

        // Of an end that nobody recorded apart, the enrolment tells by whom; when, only where it was entered after the order.
        static bool SaysEnd(Enrolment e) => e.EndRecorded is not { At: null, By: null };
        Instant? EndOf(Enrolment e) => SaysEnd(e) ? e.EndRecorded.At : e.Recorded.At < StartOfDay(order.Date) ? null : e.Recorded.At;
    }

    /// <summary>5.1, as read: the secretary enters movements; where nobody is on record as having entered one, it counts.</summary>
    private bool IsBySecretary(Provenance recorded) => recorded.By is not { } by || Register.Roles.Any(r =>
        r.Person == by && r.Role == StaffRoleKind.Secretary && (recorded.At is not { } at || r.Span.Contains(DateOf(at))));
}
