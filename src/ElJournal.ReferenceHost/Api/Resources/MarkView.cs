using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Отметка за работу.</summary>
/// <param name="Assessment">The work.</param>
/// <param name="Pupil">The pupil.</param>
/// <param name="Mark">The mark: a number, a double mark, or a code.</param>
/// <param name="Day">The pupil's own day, where another than that of the work.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record MarkView(string Assessment, string Pupil, string Mark, LocalDate? Day, int Version)
{
    internal static MarkView Of(MarkEntry mark, Visit visit) =>
        new(mark.Assessment.Value, mark.Pupil.Value, CellCodes.Format(mark.Cell), mark.Day, visit.Year.VersionOf(new RecordMark(mark).Address));
}
