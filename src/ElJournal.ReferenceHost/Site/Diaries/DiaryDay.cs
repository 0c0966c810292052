using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>День дневника.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lessons">Its lessons, by beginning.</param>
public sealed record DiaryDay(LocalDate Day, ImmutableArray<DiaryLesson> Lessons);
