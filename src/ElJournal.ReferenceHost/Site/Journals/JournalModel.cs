using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Periods;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Страница журнала: the grid of a period, and the lesson that is open beside it.</summary>
/// <param name="Head">Which journal.</param>
/// <param name="Period">The period shown, and those to choose from.</param>
/// <param name="Grid">The grid.</param>
/// <param name="Lesson">The open lesson, or null.</param>
/// <param name="Rules">By which rules marks are averaged, or why they are not.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record JournalModel(JournalHead Head, PeriodChoice Period, JournalGrid Grid, LessonPanel? Lesson, ImmutableArray<string> Rules, Notice? Notice);
