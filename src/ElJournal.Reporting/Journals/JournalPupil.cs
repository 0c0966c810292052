using System.Collections.Immutable;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Journals;

/// <summary>Строка левой страницы: one pupil.</summary>
/// <param name="Member">The pupil.</param>
/// <param name="Cells">For each column the absence or lateness and the marks; a corrected mark is followed by a star.</param>
/// <param name="Finals">For each period of the journal the final mark; null where none is on record.</param>
internal sealed record JournalPupil(ClassMember Member, ImmutableArray<string> Cells, ImmutableArray<Cell?> Finals);
