using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Indexing;

/// <summary>Personal messages that somebody wrote inside the system about a pupil's progress or behaviour, by pupil.</summary>
/// <remarks>A message that names no pupil is about the only child of its recipient; of several children it may be about any. Immutable, safe on any thread.</remarks>
internal sealed class LetterBook
{
    private const MessageTopics Topics = MessageTopics.Progress | MessageTopics.Behaviour;
    private readonly SchoolIndex school;
    private readonly Groups<(Message Message, Truth IsAbout)> byPupil;

    private LetterBook(SchoolIndex school)
    {
        var families = FamilyBook.Of(school);
        this.school = school;
        byPupil = new Groups<(Message Message, Truth IsAbout)>(school.Register.Pupils.Length, school.StreamLedger<Message>()
            .Where(m => m is { Channel: MessageChannel.Internal, IsBulk: false, IsNotice: false } && (m.Topics & Topics) != MessageTopics.None)
            .SelectMany(m => PupilsOf(m, families).Select(p => (school.Register.OrdinalOf(p.Pupil), (m, p.IsAbout)))));
    }

    internal static LetterBook Of(SchoolIndex school) => school.Parts.Get(static index => new LetterBook(index));

    /// <summary>Gives the messages that are, or may be, about a pupil.</summary>
    internal ArraySegment<(Message Message, Truth IsAbout)> About(PupilId pupil) => byPupil[school.Register.OrdinalOf(pupil)];

    private static IEnumerable<(PupilId Pupil, Truth IsAbout)> PupilsOf(Message message, FamilyBook families)
    {
        if (message.Pupil is { } named)
        {
            return [(named, Truth.Yes)];
        }

        var children = message.Recipient is { } recipient ? families.ChildrenOf(GuardianId.Parse(recipient.Value)).ToList() : [];
        return children.Select(child => (child, children.Count == 1 ? Truth.Yes : Truth.Unknown));
    }
}
