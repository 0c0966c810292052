using ElJournal.Domain.People;
using ElJournal.Reporting.Filling;

namespace ElJournal.Reporting.Director;

/// <summary>Полнота, исправления и задержка одного учителя.</summary>
/// <param name="Teacher">Who taught the lessons; null when nobody is on record.</param>
/// <param name="Counts">What of the lessons stands in the journals.</param>
/// <param name="Corrections">How many entries of lessons, homework, attendance and marks replaced an earlier one.</param>
/// <param name="LateEntries">How many lessons were entered on a later day than their own.</param>
/// <param name="DelayDays">How many days later, over all of these.</param>
/// <param name="MaxDelay">How many days later at most.</param>
internal sealed record TeacherDiscipline(StaffId? Teacher, FillCounts Counts, int Corrections, int LateEntries, int DelayDays, int MaxDelay);
