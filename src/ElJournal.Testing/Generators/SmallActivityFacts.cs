using ElJournal.Domain.Activity;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Testing.Generators;

/// <summary>Draws sign-ins, reads of data, credentials, excuses, thematic plans and kinds of works.</summary>
internal static class SmallActivityFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        foreach (var person in draw.Year.Staff.Where(_ => draw.Dice.Chance(300)))
        {
            var (account, at) = (AccountId.Parse(person.Value), draw.At());
            yield return draw.Dice.Chance(500) ? new SignIn(account, at) { Device = "кабинет 12", EndedAt = at + Duration.FromMinutes(45) } : new SignIn(account, at);
            yield return new DataRead(account, at) { Pupil = draw.Maybe(draw.Pupil) };
            yield return new CredentialEvent(account, draw.Any<CredentialEventKind>()) { At = draw.Maybe(draw.At), By = draw.Maybe(draw.Person), Receiver = PersonId.Parse(person.Value) };
        }

        foreach (var reader in draw.Year.Pupils.Select(p => p.Value).Concat(SmallLedgerDice.Guardians.Select(g => g.Value)))
        {
            foreach (var at in Enumerable.Range(0, draw.Dice.Below(3)).Select(_ => draw.At()).Distinct())
            {
                yield return new DataRead(AccountId.Parse(reader), at)
                {
                    Pupil = draw.Dice.Chance(800) && draw.Year.Pupils.FirstOrDefault(p => p.Value == reader) is var own && own != default ? own : draw.Maybe(draw.Pupil),
                    Topics = draw.Dice.Chance(800) ? MessageTopics.Forecast : draw.Any<MessageTopics>(),
                };
            }
        }

        foreach (var person in draw.Year.Staff.Where(_ => draw.Dice.Chance(400)))
        {
            yield return Excused(PersonId.Parse(person.Value), draw);
        }

        foreach (var pupil in draw.Year.Pupils.Where(_ => draw.Dice.Chance(200)))
        {
            yield return Excused(PersonId.Parse(pupil.Value), draw);
        }

        foreach (var journal in draw.Year.Journals.Where(_ => draw.Dice.Chance(600)))
        {
            yield return new PlannedTopic(journal.Id, 1, "Дроби") { Hours = draw.Dice.Chance(500) ? 2 : null };
        }

        // The kind of all works of a small year, so that both answers and no answer come up.
        if (draw.Dice.Chance(700))
        {
            yield return new AssessmentKindNote("Тест", draw.Dice.Chance(500));
        }
    }

    private static Excuse Excused(PersonId person, SmallLedgerDice draw)
    {
        var from = LocalDate.Min(draw.Day(), draw.About.PlusDays(draw.Dice.Below(2)));
        return new Excuse(person, from, from.PlusDays(draw.Dice.Below(10)), draw.Dice.Chance(600) ? ExcuseReason.Illness : draw.Any<ExcuseReason>());
    }
}
