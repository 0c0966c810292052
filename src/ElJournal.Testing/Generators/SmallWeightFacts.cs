using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws changes of the weights of works.</summary>
internal static class SmallWeightFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        foreach (var work in draw.Year.Assessments.Where(_ => draw.Dice.Chance(400)))
        {
            var before = draw.Maybe(() => MarkWeight.OfHundredths(draw.Dice.Between(0, 300)));
            yield return new WeightChange(work.Id, work.Journal, draw.At(), before, MarkWeight.OfHundredths(draw.Dice.Between(301, 600))) { By = draw.Maybe(draw.Person) };
        }
    }
}
