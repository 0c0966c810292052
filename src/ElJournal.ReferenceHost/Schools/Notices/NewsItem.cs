using ElJournal.Domain.Messages;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools.Notices;

/// <summary>Новость об обучающемся: a mark or an absence that was entered.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Day">The day of the mark or lesson.</param>
/// <param name="Text">What it says, without the day.</param>
internal sealed record NewsItem(MessageTopics Topic, LocalDate Day, string Text);
