using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Import.NetSchool;

/// <summary>A diary as read: what of it is of use, each with its place.</summary>
internal sealed record Diary(LocalDate First, LocalDate Last, string? Class, ImmutableArray<DiaryLesson> Lessons);
