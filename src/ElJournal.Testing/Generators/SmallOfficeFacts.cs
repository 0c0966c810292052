using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws papers, copies, orders, and passes on to supervision and activity.</summary>
internal static class SmallOfficeFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw) =>
        [.. Printouts(draw), .. Copies(draw), .. Orders(draw), .. SmallSupervisionFacts.Draw(draw), .. SmallActivityFacts.Draw(draw)];

    private static IEnumerable<LedgerFact> Printouts(SmallLedgerDice draw) => SmallLedgerMaker.Some("x", 3, draw.Dice).Select(id => new Printout(PrintoutId.Parse(id), draw.Any<PrintoutKind>())
    {
        PrintedAt = draw.Maybe(draw.At),
        Pupil = draw.Maybe(draw.Pupil),
        Guardian = draw.Maybe(draw.Guardian),
        Class = draw.Maybe(draw.Class),
        Journal = draw.Maybe(draw.Journal),
        Span = draw.Span(),
        VisaBy = draw.Maybe(draw.Person),
        VisaAt = draw.Maybe(draw.At),
        CheckedBy = draw.Maybe(draw.Person),
        CheckedAt = draw.Maybe(draw.At),
        BoundAt = draw.Maybe(draw.At),
        HandedOverAt = draw.Maybe(draw.At),
    });

    private static IEnumerable<LedgerFact> Copies(SmallLedgerDice draw)
    {
        foreach (var id in SmallLedgerMaker.Some("c", 4, draw.Dice))
        {
            yield return new ArchiveCopy(ArchiveCopyId.Parse(id), ArchiveId.Parse(draw.Dice.Pick(["дневная", "годовая"])), draw.Dice.Pick(["диск", "лента"]))
            {
                MadeAt = draw.Maybe(draw.At),
                Room = draw.Dice.Below(3) switch { 0 => null, 1 => "12", _ => "14" },
                VerifiedAt = draw.Maybe(draw.At),
            };
        }

        foreach (var id in SmallLedgerMaker.Some("h", 1, draw.Dice))
        {
            yield return new HandOver(HandOverId.Parse(id))
            {
                At = draw.Maybe(draw.At),
                Giver = draw.Maybe(draw.Person),
                Taker = draw.Maybe(draw.Person),
                Class = draw.Dice.Chance(300) ? draw.Class() : null,
                Journal = draw.Dice.Chance(300) ? draw.Journal() : null,
            };
        }
    }

    /// <summary>Draws entries of the order book: mostly the orders that enrolments rest on, at times one that nothing rests on.</summary>
    private static IEnumerable<LedgerFact> Orders(SmallLedgerDice draw)
    {
        var orders = draw.Year.Enrolments.Where(e => e.Order?.Date is not null).ToList();
        foreach (var id in SmallLedgerMaker.Some("o", 3, draw.Dice))
        {
            var known = orders.Count > 0 && draw.Dice.Chance(700) ? draw.Dice.Pick(orders) : new Enrolment(draw.Pupil(), draw.Class(), draw.Span(), new MovementOrder("3", draw.Day()));
            yield return new OrderEntry(OrderEntryId.Parse(id), known.Order!.Number, known.Order.Date!.Value, draw.Any<OrderKind>())
            {
                Pupil = draw.Dice.Chance(900) ? known.Pupil : null,
                Class = draw.Dice.Chance(900) ? known.Class : null,
                Effective = draw.Dice.Chance(300) ? draw.Day() : null,
            };
        }
    }
}
