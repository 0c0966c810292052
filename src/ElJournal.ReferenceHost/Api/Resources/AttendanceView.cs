using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Посещаемость: кто отсутствовал или опоздал. Who has no row was present, once the lesson has any.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Pupil">The pupil; null where all are stated to have been present.</param>
/// <param name="Code">The code of attendance.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record AttendanceView(string Lesson, string? Pupil, string Code, int Version)
{
    internal static AttendanceView Of(AttendanceEntry entry, Visit visit) => new(
        entry.Lesson.Value,
        entry.Pupil?.Value,
        entry.Pupil is null ? CellCodes.AllPresent : entry.Cell is Cell.PresentCell ? CellCodes.Present : CellCodes.Format(entry.Cell),
        visit.Year.VersionOf(new RecordAttendance(entry).Address));
}
