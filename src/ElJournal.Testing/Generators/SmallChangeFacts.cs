using ElJournal.Domain.Activity;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Testing.Generators;

/// <summary>Draws what changes journals by more than an entry — substitutions of days, acts of correction, consent to them — and details given to pupils.</summary>
internal static class SmallChangeFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        foreach (var journal in draw.Year.Journals.Where(_ => draw.Dice.Chance(200)))
        {
            yield return new Substitution(journal.Id, draw.Span()) { Substitute = draw.Maybe(draw.Person), At = draw.Maybe(draw.At) };
        }

        foreach (var pupil in draw.Year.Pupils.Where(_ => draw.Dice.Chance(200)))
        {
            yield return new CredentialEvent(AccountId.Parse(pupil.Value), draw.Any<CredentialEventKind>())
            {
                At = draw.Maybe(draw.At),
                By = draw.Maybe(draw.Person),
                Owner = PersonId.Parse(pupil.Value),
                Receiver = draw.Dice.Chance(500) ? PersonId.Parse(draw.Person().Value) : null,
            };
        }

        if (draw.Year.Periods.IsEmpty || !draw.Dice.Chance(200))
        {
            yield break;
        }

        var act = CorrectionActId.Parse("i-1");
        yield return new CorrectionAct(act, draw.Pupil(), draw.Journal(), draw.Dice.Pick(draw.Year.Periods).Id, "описка") { ClosedAt = draw.Maybe(draw.At) };
        yield return new ActApproval(act, draw.Person());
    }
}
