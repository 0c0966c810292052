using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Draws a family that did without the electronic form before the weeks in question, and the printouts it got in them or after them.</summary>
/// <remarks>Drawn independently, a refusal and a printout for the same pupil hardly ever meet in one week.</remarks>
internal static class SmallWeeklyPaperFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw, IReadOnlyList<Guardianship> ties)
    {
        var dice = draw.Dice;
        if (!dice.Chance(300))
        {
            yield break;
        }

        // Where there are guardianships, everybody spoken of must have one.
        var (guardian, pupil) = ties.Count == 0 ? (draw.Guardian(), draw.Pupil()) : (ties[0].Guardian, ties[0].Pupil);
        yield return new FamilyStatement(guardian, pupil, FamilyStatementKind.Declines, draw.About.PlusDays(-dice.Between(8, 20)), null);
        foreach (var id in SmallLedgerMaker.Some("w", 2, dice))
        {
            var monday = draw.Day().With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
            yield return new Printout(PrintoutId.Parse(id), PrintoutKind.Results)
            {
                Pupil = pupil,
                Guardian = guardian,
                Span = new DateSpan(monday, monday.PlusDays(6)),
                PrintedAt = draw.Year.School.TimeZone.AtStartOfDay(monday).ToInstant(),
                HandedOverAt = draw.Year.School.TimeZone.AtStartOfDay(monday.PlusDays(dice.Between(1, 12))).ToInstant() + Duration.FromHours(12),
            };
        }
    }
}
