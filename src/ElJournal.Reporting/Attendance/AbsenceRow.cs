using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Attendance;

/// <summary>Строка отчёта о посещаемости: one pupil.</summary>
/// <param name="Member">The pupil.</param>
/// <param name="Counts">The lessons and those missed.</param>
internal sealed record AbsenceRow(ClassMember Member, AbsenceCounts Counts);
