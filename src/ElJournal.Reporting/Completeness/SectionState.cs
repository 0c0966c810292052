using ElJournal.Domain.Supervision;
using NodaTime;

namespace ElJournal.Reporting.Completeness;

/// <summary>Состояние справочника.</summary>
/// <param name="Section">The section.</param>
/// <param name="ValidFrom">From when its last version on record holds; null when there is no version, or it always held.</param>
/// <param name="ConfirmedAt">When that was confirmed, as the school's clocks showed it; null when it was not.</param>
/// <param name="IsOnRecord">Whether there is a version at all.</param>
internal sealed record SectionState(ReferenceSection Section, LocalDate? ValidFrom, LocalDateTime? ConfirmedAt, bool IsOnRecord);
