using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Portal;

/// <summary>Итоговая отметка в выгрузке: one that is published to the family.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Period">For which period.</param>
/// <param name="Value">The mark as it stands.</param>
internal sealed record PortalFinal(Journal Journal, StudyPeriod Period, Cell Value);
