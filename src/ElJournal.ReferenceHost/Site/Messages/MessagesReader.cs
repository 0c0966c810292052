using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Reads one's messages, and the families to whom access lets one write.</summary>
internal sealed class MessagesReader(Visit visit, TextStore texts)
{
    /// <summary>As many messages as a page shows.</summary>
    internal const int PageSize = 50;

    private readonly ILookup<PupilId, GuardianId> guardians = visit.Year.AllOf<Guardianship>(RevisedKinds.OfLedger<Guardianship>())
        .Where(g => g.Span.Contains(visit.Today))
        .ToLookup(g => g.Pupil, g => g.Guardian);

    internal MessagesModel Read(string? schoolClass, Notice? notice = null, string? text = null, LetterForm? letter = null, MessageChoice? choice = null)
    {
        var classes = ClassesToWriteTo();
        var chosen = classes.Length == 1 ? classes[0] : classes.FirstOrDefault(c => c.Value == schoolClass);
        return new MessagesModel(
            ListOf((choice ?? new MessageChoice()) with { Class = chosen == default ? null : chosen.Value }),
            [.. classes.Select(c => c.Value)],
            chosen == default ? null : chosen.Value,
            chosen == default ? [] : FamiliesOf(chosen),
            notice,
            text)
        {
            Letter = letter ?? new LetterFormReader(visit).Read(pupil: null, about: null, journal: null, sent: null),
        };
    }

    /// <summary>Gives the guardians of a pupil to whom one may write about the pupil.</summary>
    internal ImmutableArray<PersonId> RecipientsOf(PupilId pupil) => [.. guardians[pupil].Select(g => PersonId.Parse(g.Value)).Where(g => MayWrite(pupil, g))];

    /// <summary>Gives the way on which a message goes: to a guardian who does without the electronic form, on paper.</summary>
    internal MessageChannel ChannelTo(PersonId to, PupilId pupil) =>
        AgreedForm.Of(visit.Year.AllOf<FamilyStatement>(RevisedKinds.OfLedger<FamilyStatement>()), GuardianId.Parse(to.Value), pupil, visit.Today).IsOnPaper ? MessageChannel.Outside : MessageChannel.Internal;

    /// <summary>Says whether one may write to somebody about a pupil.</summary>
    internal bool MayWrite(PupilId? pupil, PersonId to) => visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Messages) { Pupil = pupil, Author = visit.Person, Addressee = to });

    /// <summary>Reads a page of what is chosen; past the last page, the last.</summary>
    private MessageList ListOf(MessageChoice choice)
    {
        var all = visit.Readable<Message>().OrderByDescending(m => m.Fact.SentAt).ThenBy(m => m.Fact.Id).ToList();
        var page = Paging.Cut(all.Where(m => m.Fact.IsNotice == choice.IsOfNotices), choice.Page, PageSize);
        ImmutableArray<FactAddress> addresses = [.. page.Items.Select(m => m.Address)];
        var (words, readers) = (texts.Find(addresses), texts.ReadersOf(addresses));
        var times = all.ToDictionary(m => m.Fact.Id, m => WhenOf(m.Fact));
        var unread = UnreadOf(all).ToLookup(m => m.IsNotice);
        return new MessageList(
            choice with { Page = page.Number },
            [.. page.Items.Select(m => ItemOf(m.Fact, words.GetValueOrDefault(m.Address), [.. readers[m.Address]]) with { Answers = m.Fact.ReplyTo is { } first ? times.GetValueOrDefault(first) : null })],
            page.HasNext,
            unread[false].Count(),
            unread[true].Count());
    }

    /// <summary>Gives what was sent to who looks and is not said to be read; what is handed over on paper nobody says that of.</summary>
    private IEnumerable<Message> UnreadOf(List<(FactAddress Address, Message Fact)> all)
    {
        var mine = all.Where(m => m.Fact.Recipient == visit.Person && m.Fact.Channel != MessageChannel.Outside).ToList();
        var read = texts.ReadBy(visit.Person.Value, [.. mine.Select(m => m.Address)]);
        return mine.Where(m => !read.Contains(m.Address)).Select(m => m.Fact);
    }

    private ImmutableArray<ClassId> ClassesToWriteTo()
    {
        var scope = visit.ScopeOf(AccessAction.Enter, ResourceKind.Messages);
        return scope.IsEmpty || !visit.IsStaff
            ? []
            : [.. scope.IsAll ? visit.Register.Classes.Select(c => c.Id) : scope.Classes];
    }

    private ImmutableArray<FamilyRow> FamiliesOf(ClassId schoolClass)
    {
        var wishes = visit.Readable<FamilyStatement>()
            .Where(s => s.Fact.Span.Contains(visit.Today))
            .ToLookup(s => s.Fact.Pupil, s => LedgerCodes.FamilyStatementKinds.MeaningOf(s.Fact.Kind));
        return
        [
            .. from pupil in visit.PupilsOf(schoolClass)
               let recipients = RecipientsOf(pupil.Pupil)
               where !recipients.IsEmpty
               select new FamilyRow(pupil.Pupil.Value, pupil.Name, Names(recipients), wishes[pupil.Pupil].Any() ? string.Join("; ", wishes[pupil.Pupil].Distinct()) : null),
        ];

        string Names(ImmutableArray<PersonId> people) => string.Join(", ", people.Select(g => visit.NameOf(g.Value)));
    }

    private string? WhenOf(Message message) => message.SentAt is { } at ? Wording.Of(visit.Register.Clock.LocalOf(at)) : null;

    /// <summary>Makes what is shown of a message.</summary>
    internal MessageItem ItemOf(Message message, string? text, ImmutableArray<string> readers)
    {
        var (sender, recipient) = (message.Sender?.Value, message.Recipient?.Value);
        return new MessageItem(
            message.Id.Value,
            WhenOf(message),
            message.IsNotice ? "Журнал" : sender is null ? "не указан" : visit.NameOf(sender),
            recipient is null ? "не указан" : visit.NameOf(recipient),
            message.Pupil is { } pupil ? visit.NameOf(pupil.Value) : null,
            Topics.Of(message.Topics),
            text,
            recipient == visit.Person.Value,
            readers.Contains(recipient ?? "", StringComparer.Ordinal))
        {
            IsOnPaper = message.Channel == MessageChannel.Outside,
            MayAnswer = recipient == visit.Person.Value && message.Sender is { } writer && MayWrite(message.Pupil, writer),
        };
    }
}
