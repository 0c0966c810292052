using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Finals;

/// <summary>Строка ведомости: the final marks of one pupil in a period, in the order of the subjects; null where none is on record.</summary>
/// <param name="Member">The pupil.</param>
/// <param name="Cells">The marks.</param>
internal sealed record FinalMarksRow(ClassMember Member, ImmutableArray<Cell?> Cells);
