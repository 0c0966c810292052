using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using NodaTime;

namespace ElJournal.Reporting.Portal;

/// <summary>Отметка в выгрузке.</summary>
/// <param name="Journal">Its journal.</param>
/// <param name="Work">For which work.</param>
/// <param name="Day">On which day.</param>
/// <param name="Value">The mark as it stands.</param>
internal sealed record PortalMark(Journal Journal, Assessment Work, LocalDate Day, Cell Value);
