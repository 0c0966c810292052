using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Testing.Generators;

/// <summary>Draws guardians, their statements and contacts, messages and announcements.</summary>
internal static class SmallFamilyFacts
{
    internal static IEnumerable<LedgerFact> Draw(SmallLedgerDice draw)
    {
        var dice = draw.Dice;

        // Where there are guardianships at all, everybody spoken of must have one.
        var ties = SmallLedgerDice.Guardians.Select(g => new Guardianship(g, draw.Pupil(), dice.Chance(700) ? DateSpan.Always : draw.Span())).ToList();
        if (dice.Chance(800))
        {
            foreach (var tie in ties.Append(new Guardianship(ties[0].Guardian, draw.Pupil(), new DateSpan(draw.Day(), null))))
            {
                yield return tie;
            }
        }

        foreach (var tie in ties.Where(_ => dice.Chance(400)))
        {
            var date = draw.Day();
            yield return new FamilyStatement(tie.Guardian, tie.Pupil, draw.Any<FamilyStatementKind>(), date, dice.Chance(200) ? date.PlusDays(dice.Below(20)) : null);
        }

        foreach (var id in SmallLedgerMaker.Some("k", 2, dice))
        {
            yield return new FamilyContact(ContactId.Parse(id), draw.Guardian(), draw.Any<ContactKind>()) { Source = draw.Maybe(draw.Any<ContactSource>) };
        }

        foreach (var id in SmallLedgerMaker.Some("m", 4, dice))
        {
            var tie = dice.Pick(ties);
            yield return new Message(MessageId.Parse(id))
            {
                SentAt = draw.Maybe(draw.At),
                Sender = draw.Maybe(draw.Writer),
                Recipient = dice.Chance(800) ? PersonId.Parse(tie.Guardian.Value) : draw.Maybe(() => PersonId.Parse(dice.Chance(700) ? draw.Guardian().Value : draw.Writer().Value)),
                Pupil = dice.Chance(800) ? tie.Pupil : draw.Maybe(draw.Pupil),
                Topics = dice.Chance(500) ? MessageTopics.Progress | MessageTopics.Behaviour : dice.Chance(400) ? MessageTopics.Forecast : draw.Any<MessageTopics>(),
                Channel = dice.Chance(800) ? MessageChannel.Internal : MessageChannel.Outside,
                IsBulk = dice.Chance(200),
                IsNotice = dice.Chance(200),
            };
        }

        foreach (var id in SmallLedgerMaker.Some("a", 1, dice))
        {
            yield return new Announcement(AnnouncementId.Parse(id))
            {
                PublishedAt = draw.Maybe(draw.At),
                Author = draw.Maybe(draw.Person),
                Class = draw.Maybe(draw.Class),
                Topics = dice.Chance(500) ? MessageTopics.Paperless : draw.Any<MessageTopics>(),
            };
        }
    }
}
