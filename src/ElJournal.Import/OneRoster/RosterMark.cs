using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Import.OneRoster;

/// <summary>The final result of a pupil in a line item.</summary>
internal sealed record RosterMark(SourcedId Item, SourcedId Student, Cell Cell, Place Place);
