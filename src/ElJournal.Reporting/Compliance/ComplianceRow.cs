using ElJournal.Domain.Classes;
using ElJournal.Rules.Audits;
using NodaTime;

namespace ElJournal.Reporting.Compliance;

/// <summary>Строка реестра: a finding, with how long it has been standing.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Class">The class of its journal, or the one it is about; null for the school's affairs.</param>
/// <param name="DueDay">The day on which the term ended; null where there is none.</param>
/// <param name="DueAt">The moment of that day, as the school's clocks showed it; null for its end.</param>
/// <param name="DoneAt">When it was fulfilled, as the school's clocks showed it; null while it is not.</param>
/// <param name="Days">Whole days from the term to the fulfilment, or while there is none, to the instant asked about; null where there is no term.</param>
internal sealed record ComplianceRow(Finding Finding, ClassId? Class, LocalDate? DueDay, LocalTime? DueAt, LocalDateTime? DoneAt, int? Days);
