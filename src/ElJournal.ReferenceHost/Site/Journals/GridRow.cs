using System.Collections.Immutable;
using ElJournal.Domain.People;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Строка сетки: a pupil.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Cells">A cell for each column.</param>
/// <param name="Standing">Average, proposal and final mark; null for who may not read all marks of the pupil.</param>
public sealed record GridRow(PupilId Pupil, string Name, ImmutableArray<GridCell> Cells, MarkStanding? Standing);
