using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Reporting.Families;

/// <summary>Предмет в дневнике: how the pupil stands in it.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Marks">The current marks, by day, each with its kind of work and weight where they are on record.</param>
/// <param name="Outcome">What the rules make of them; null where no rules are determined.</param>
/// <param name="Final">The final mark of the period that the family may see; null when none is published or on record.</param>
internal sealed record DiarySubject(Journal Journal, ImmutableArray<(LocalDate Day, Cell Mark, string? Kind, MarkWeight? Weight)> Marks, MarkOutcome? Outcome, Cell? Final);
