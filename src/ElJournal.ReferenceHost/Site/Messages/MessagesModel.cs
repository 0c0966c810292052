using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Сообщения: what one wrote and got, and to which families one may write.</summary>
/// <param name="Messages">The messages, the latest first; at most <see cref="MessagesReader.MaxShown"/>.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Classes">The classes to whose families one may write.</param>
/// <param name="Class">The class whose families are listed; null while none is chosen.</param>
/// <param name="Families">Its families.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
/// <param name="Text">What was typed and not sent, so that it is not lost.</param>
public sealed record MessagesModel(
    ImmutableArray<MessageItem> Messages, int Count, ImmutableArray<string> Classes, string? Class, ImmutableArray<FamilyRow> Families, Notice? Notice, string? Text);
