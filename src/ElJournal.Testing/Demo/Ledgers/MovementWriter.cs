using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Seeding;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the book of orders: who is admitted, moved and let go; now and then an order that nobody carried out.</summary>
internal sealed class MovementWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(FactKinds.Orders, [Norms.MovementEntered], static (plan, draft) => new MovementWriter(plan, draft).Write());

    /// <summary>Numbers that no other order has.</summary>
    private const int FirstOddNumber = 901;

    private readonly Dice dice = draft.DiceFor("order book");

    private void Write()
    {
        foreach (var stay in plan.AllClasses.SelectMany(c => c.Members).Where(m => m.Order is { Date: not null }))
        {
            WriteStay(stay);
        }

        foreach (var stay in plan.Classes.SelectMany(c => c.Members).Where(m => m.To != int.MaxValue))
        {
            Enter($"{FirstOddNumber + 100 + stay.To}-к", stay.To - 1, OrderKind.Expulsion, stay, stay.Class, stay.To + 1);
        }

        WriteOdd();
    }

    private void WriteStay(Member stay)
    {
        var isTransfer = plan.Classes.SelectMany(c => c.Members).Any(m => m.Pupil == stay.Pupil && m.To < stay.From);
        var order = stay.Order!;
        var id = Enter(order.Number, DayTable.DayOf(order.Date!.Value), isTransfer ? OrderKind.ClassChange : OrderKind.Enrolment, stay, stay.Class, stay.From);
        var occasion = EnrolmentSeeder.OccasionOf(stay) with { About = new("order-entry", id.Value) };
        var slip = plan.EnrolmentSlips.OfMovement.TryGetValue(stay, out var dealt) ? dealt : (MovementSlip?)null;
        draft.Expected.Duty(Norms.MovementEntered, occasion, slip == MovementSlip.ByAdministrator ? null : stay.RecordedAt, slip == MovementSlip.LastTick);
    }

    /// <summary>Orders that nobody carried out, and as many about something else.</summary>
    private void WriteOdd()
    {
        var pupils = dice.Shuffled(plan.Classes.SelectMany(c => c.Members).Where(m => m.IsWholeYear));
        OrderKind[] kinds = [OrderKind.ClassChange, OrderKind.Expulsion, OrderKind.Other, OrderKind.Other];
        for (var i = 0; i < kinds.Length; i++)
        {
            var day = dice.Between(20, plan.Days.Count - 30);
            var schoolClass = kinds[i] == OrderKind.ClassChange ? plan.Classes.Find(c => c != pupils[i].Class)! : pupils[i].Class;
            var id = Enter(string.Create(CultureInfo.InvariantCulture, $"{FirstOddNumber + i}-к"), day, kinds[i], pupils[i], schoolClass, day + 1);
            var occasion = new Occasion { About = new("order-entry", id.Value), Day = day };
            if (kinds[i] == OrderKind.Other)
            {
                draft.Expected.NotReached(Norms.MovementEntered, occasion);
            }
            else
            {
                draft.Expected.Duty(Norms.MovementEntered, occasion, null);
            }
        }
    }

    private OrderEntryId Enter(string number, int day, OrderKind kind, Member stay, ClassPlan schoolClass, int effective)
    {
        var id = OrderEntryId.Parse(draft.NextId("oe-"));
        draft.Facts.Add(new OrderEntry(id, number, DayTable.DateOf(day), kind)
        {
            Pupil = stay.Pupil,
            Class = schoolClass.Id,
            Effective = DayTable.DateOf(effective),
            Recorded = new Provenance(plan.Days.StartOf(day) + Duration.FromHours(10), plan.Secretary),
        });
        return id;
    }
}
