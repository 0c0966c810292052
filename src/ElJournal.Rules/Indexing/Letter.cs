using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>A message as it counts for one pupil in one class.</summary>
/// <param name="Recipient">To whom, or null when not recorded.</param>
/// <param name="At">When it was sent, or null when nobody knows.</param>
/// <param name="Topics">What it speaks of.</param>
/// <param name="Counts">Whether the class teacher sent it to a guardian of the pupil.</param>
internal readonly record struct Letter(GuardianId? Recipient, Instant? At, MessageTopics Topics, Truth Counts)
{
    internal bool Speaks(MessageTopics of) => (Topics & of) == of;

    internal Happening ToHappening() => new(At, Counts);
}
