using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Diaries;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Отметки обучающегося за период, по предметам.</summary>
/// <param name="Head">Whose.</param>
/// <param name="Period">Of which period.</param>
/// <param name="Subjects">The subjects in which marks are given, by title.</param>
public sealed record ProgressModel(DiaryHead Head, PeriodChoice Period, ImmutableArray<ProgressSubject> Subjects);
