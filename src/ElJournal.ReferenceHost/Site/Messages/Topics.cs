using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Messages;
using Microsoft.Extensions.Primitives;

namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Темы сообщений и объявлений, как их выбирают и показывают.</summary>
internal static class Topics
{
    /// <summary>Gets what may be chosen, by code and meaning.</summary>
    internal static ImmutableArray<(string Code, string Meaning)> All { get; } = [.. LedgerCodes.MessageTopics.Codes.Select(c => (c.Text, c.Meaning))];

    /// <summary>Reads what was chosen; what is no topic is left out.</summary>
    internal static MessageTopics In(StringValues chosen) => LedgerCodes.MessageTopics.Codes
        .Where(c => chosen.Contains(c.Text, StringComparer.Ordinal))
        .Aggregate(MessageTopics.None, (all, c) => all | c.Value);

    /// <summary>Names topics: «успеваемость, поведение»; the empty text where none is recorded.</summary>
    internal static string Of(MessageTopics topics) => string.Join(", ", LedgerCodes.MessageTopics.Codes.Where(c => topics.HasFlag(c.Value)).Select(c => c.Meaning));
}
