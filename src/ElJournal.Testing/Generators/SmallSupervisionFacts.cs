using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;

namespace ElJournal.Testing.Generators;

/// <summary>Draws checks and what they found, runs of reports, plans, incidents, and states of data.</summary>
internal static class SmallSupervisionFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw) => [.. Checks(draw), .. Reports(draw), .. Events(draw), .. States(draw)];

    private static IEnumerable<LedgerFact> Checks(SmallLedgerDice draw)
    {
        var checks = SmallLedgerMaker.Some("v", 3, draw.Dice)
            .Select(id => new Check(CheckId.Parse(id), draw.Any<CheckKind>()) { Class = draw.Maybe(draw.Class), MadeAt = draw.Maybe(draw.At), By = draw.Maybe(draw.Person) })
            .ToList();
        foreach (var check in checks)
        {
            yield return check;
        }

        foreach (var id in SmallLedgerMaker.Some("d", 2, draw.Dice))
        {
            var check = checks.Count == 0 ? CheckId.Parse("v-0") : draw.Dice.Pick(checks).Id;
            yield return new Disagreement(DisagreementId.Parse(id), check)
            {
                Journal = draw.Maybe(draw.Journal),
                FoundAt = draw.Maybe(draw.At),
                CorrectedAt = draw.Maybe(draw.At),
                ReportedAt = draw.Maybe(draw.At),
            };
        }

        foreach (var id in SmallLedgerMaker.Some("r", 2, draw.Dice))
        {
            yield return new DataChange(DataChangeId.Parse(id))
            {
                Class = draw.Maybe(draw.Class),
                Pupil = draw.Maybe(draw.Pupil),
                FoundAt = draw.Maybe(draw.At),
                ReportedAt = draw.Maybe(draw.At),
                CorrectedAt = draw.Maybe(draw.At),
                By = draw.Maybe(draw.Person),
            };
        }
    }

    private static IEnumerable<LedgerFact> Reports(SmallLedgerDice draw)
    {
        foreach (var id in SmallLedgerMaker.Some("b", 4, draw.Dice))
        {
            var span = draw.Span();
            yield return new ReportRun(ReportRunId.Parse(id), draw.Any<ReportKind>(), span.From ?? draw.Year.Year.First, span.To ?? draw.Year.Year.Last)
            {
                MadeAt = draw.Maybe(draw.At),
                Class = draw.Dice.Chance(300) ? draw.Class() : null,
                By = draw.Maybe(draw.Person),
            };
        }

        foreach (var id in SmallLedgerMaker.Some("i", 1, draw.Dice))
        {
            yield return new PlanItem(PlanItemId.Parse(id), "Семинар") { Due = draw.Maybe(draw.Day), DoneOn = draw.Maybe(draw.Day), By = draw.Maybe(draw.Person) };
        }
    }

    private static IEnumerable<LedgerFact> Events(SmallLedgerDice draw)
    {
        foreach (var id in SmallLedgerMaker.Some("n", 2, draw.Dice))
        {
            yield return new Incident(IncidentId.Parse(id), draw.Any<IncidentKind>())
            {
                Person = draw.Maybe(() => PersonId.Parse(draw.Dice.Chance(500) ? draw.Pupil().Value : draw.Person().Value)),
                HappenedAt = draw.Maybe(draw.At),
                ReportedAt = draw.Maybe(draw.At),
            };
        }
    }

    private static IEnumerable<LedgerFact> States(SmallLedgerDice draw) =>
    [
        .. draw.Year.Pupils.Where(_ => draw.Dice.Chance(500)).Select(p => StateOf(p.Value, PersonKind.Pupil, draw)),
        .. draw.Year.Staff.Where(_ => draw.Dice.Chance(500)).Select(s => StateOf(s.Value, PersonKind.Staff, draw)),
        .. Enum.GetValues<ReferenceSection>().Where(_ => draw.Dice.Chance(400)).Select(s => new ReferenceState(s) { ValidFrom = draw.Maybe(draw.Day), ConfirmedAt = draw.Maybe(draw.At) }),
    ];

    private static PersonalDataState StateOf(string person, PersonKind kind, SmallLedgerDice draw) =>
        new(PersonId.Parse(person), kind, draw.Dice.Chance(700)) { ConfirmedAt = draw.Maybe(draw.At) };
}
