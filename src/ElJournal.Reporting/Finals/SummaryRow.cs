using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Finals;

/// <summary>Строка сводной ведомости: the final marks of one pupil in one period, in the order of the subjects.</summary>
/// <param name="Member">The pupil.</param>
/// <param name="Period">The period.</param>
/// <param name="Cells">The marks; null where none is on record.</param>
internal sealed record SummaryRow(ClassMember Member, StudyPeriod Period, ImmutableArray<Cell?> Cells);
