using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Сообщения: what one wrote and got, and to whom one may write.</summary>
/// <param name="List">The messages that are shown.</param>
/// <param name="Classes">The classes to whose families one may write.</param>
/// <param name="Class">The class whose families are listed; null while none is chosen.</param>
/// <param name="Families">Its families.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
/// <param name="Text">What was typed to families and not sent, so that it is not lost.</param>
public sealed record MessagesModel(
    MessageList List, ImmutableArray<string> Classes, string? Class, ImmutableArray<FamilyRow> Families, Notice? Notice, string? Text)
{
    /// <summary>Gets the form with which a family writes to the school; null for those who may not.</summary>
    public LetterForm? Letter { get; init; }
}
