using ElJournal.Domain.Messages;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Новость об обучающемся: a mark or an absence that was entered.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Day">The day of the mark or lesson.</param>
/// <param name="Text">What it says, without the day.</param>
/// <param name="Target">What access is asked about before anybody is told.</param>
internal sealed record NewsItem(MessageTopics Topic, LocalDate Day, string Text, AccessTarget Target);
