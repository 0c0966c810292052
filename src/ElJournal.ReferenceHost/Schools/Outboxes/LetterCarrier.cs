using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Outboxes;

/// <summary>Разносчик: hands to the outbox whatever goes to a guardian who has agreed to a contact besides the diary; to nobody else, and nowhere else.</summary>
/// <param name="texts">Where the contacts are kept.</param>
/// <param name="outbox">Takes the letters; null where the school sends nothing outside.</param>
/// <param name="log">Is told what could not be handed over.</param>
internal sealed partial class LetterCarrier(TextStore texts, IOutbox? outbox, ILogger<LetterCarrier> log)
{
    /// <summary>Hands over messages that the journal has taken in. Each by itself: one that fails is told in the log, is not handed over again, and holds up neither the others nor what the journal has said of them.</summary>
    /// <param name="year">The year as it stands.</param>
    /// <param name="sent">The messages with their words.</param>
    internal void Carry(RevisedYear year, ImmutableArray<(Message Message, string Text)> sent)
    {
        if (outbox is null)
        {
            return;
        }

        var statements = year.AllOf<FamilyStatement>(RevisedKinds.OfLedger<FamilyStatement>()).ToLookup(s => s.Guardian);
        foreach (var (message, text) in sent)
        {
            try
            {
                if (message is { Recipient: { } to, Pupil: { } pupil, SentAt: { } at } && ContactOf(year, statements, to, pupil, at) is var (contact, address))
                {
                    outbox.Put(new OutgoingLetter(message.Id, at, contact.Kind, address, text));
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                NotHandedOver(message.Id.Value, e);
            }
        }
    }

    private (FamilyContact Contact, string Address)? ContactOf(RevisedYear year, ILookup<GuardianId, FamilyStatement> statements, PersonId to, PupilId pupil, Instant at)
    {
        var guardian = GuardianId.Parse(to.Value);
        if (AgreedForm.Of(statements[guardian], guardian, pupil, year.Clock!.DateOf(at)).Contact is not { } agreed)
        {
            return null;
        }

        var place = new FactAddress(RevisedKinds.OfLedger<FamilyContact>(), new(agreed.Value));
        return year.Find(place)?.Fact is FamilyContact contact && contact.Guardian == guardian && texts.Find([place]).GetValueOrDefault(place) is { } address ? (contact, address) : null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Сообщение {Message} не передано в исходящие.")]
    private partial void NotHandedOver(string message, Exception failure);
}
