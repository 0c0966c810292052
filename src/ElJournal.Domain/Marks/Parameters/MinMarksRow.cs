using ElJournal.Domain.Time;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Наименьшее число отметок: how many a pupil needs to be attested for a period of one kind.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it. Equal when all members are. <c>default</c> is not valid. Immutable, safe on any thread.</remarks>
/// <param name="Period">Of which kind of period.</param>
/// <param name="Marks">How many, 1 to 20; marks are counted, not weights.</param>
/// <param name="UpToHours">For subjects of at most so many hours a week, more than 0 and at most 40 with two decimals; null for any number above the other rows of that kind.</param>
public readonly record struct MinMarksRow(PeriodKind Period, int Marks, decimal? UpToHours = null);
