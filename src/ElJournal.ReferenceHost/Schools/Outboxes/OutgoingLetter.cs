using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Outboxes;

/// <summary>Исходящее письмо семье.</summary>
/// <param name="Message">The message of the journal that it repeats.</param>
/// <param name="At">When that was sent.</param>
/// <param name="Kind">The kind of contact.</param>
/// <param name="Address">The number or address.</param>
/// <param name="Text">What it says.</param>
internal sealed record OutgoingLetter(MessageId Message, Instant At, ContactKind Kind, string Address, string Text);
