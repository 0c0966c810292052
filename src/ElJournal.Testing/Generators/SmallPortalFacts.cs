using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws exports to the portal.</summary>
internal static class SmallPortalFacts
{
    /// <summary>The kind of the facts it draws.</summary>
    internal const FactKinds Kinds = FactKinds.PortalExports;

    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        foreach (var id in draw.Dice.Chance(300) ? SmallLedgerMaker.Some("e", 2, draw.Dice) : [])
        {
            var from = draw.Day();
            yield return new PortalExport(PortalExportId.Parse(id), "портал", from, from.PlusDays(draw.Dice.Between(0, 20)), FileDigest.Parse(new string(draw.Dice.Pick(['a', 'b']), 64)))
            {
                Class = draw.Maybe(draw.Class),
                Pupils = draw.Maybe(() => draw.Dice.Between(0, 30)),
                At = draw.Maybe(draw.At),
                Giver = draw.Maybe(draw.Person),
                Answer = draw.Maybe(draw.Any<PortalAnswer>),
                AnsweredAt = draw.Maybe(draw.At),
            };
        }
    }
}
