using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Записать или исправить посещаемость: of one pupil, or that all were present.</summary>
/// <param name="Entry">The attendance.</param>
public sealed record RecordAttendance(AttendanceEntry Entry) : FactCommand
{
    private protected override RevisedKind Kind => RevisedKinds.Attendance;

    private protected override object Subject => Entry;
}
