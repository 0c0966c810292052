using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Страница переписки или уведомлений.</summary>
/// <param name="Choice">What is shown.</param>
/// <param name="Messages">The messages of the page, the latest first.</param>
/// <param name="HasNext">Whether another page follows.</param>
/// <param name="NewLetters">How many letters are new to who looks, on whatever page.</param>
/// <param name="NewNotices">How many notices are new to who looks, on whatever page.</param>
public sealed record MessageList(MessageChoice Choice, ImmutableArray<MessageItem> Messages, bool HasNext, int NewLetters, int NewNotices);
