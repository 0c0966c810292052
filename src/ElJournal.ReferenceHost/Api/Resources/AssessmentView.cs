using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Работа, за которую ставят отметки.</summary>
/// <param name="Id">The id.</param>
/// <param name="Journal">The journal.</param>
/// <param name="Lesson">The lesson at which it was done.</param>
/// <param name="Day">Its own day, where another than that of the lesson.</param>
/// <param name="Kind">The kind of work, as the school writes it.</param>
/// <param name="Title">The title.</param>
/// <param name="Weight">The weight, in exact decimals.</param>
/// <param name="RetakeOf">The work that this is another attempt at.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record AssessmentView(string Id, string Journal, string? Lesson, LocalDate? Day, string? Kind, string? Title, string? Weight, string? RetakeOf, int Version)
{
    internal static AssessmentView Of(Assessment work, Visit visit) => new(
        work.Id.Value,
        work.Journal.Value,
        work.Lesson?.Value,
        work.Day,
        work.Kind,
        work.Title,
        work.Weight?.ToString(),
        work.RetakeOf?.Value,
        visit.Year.VersionOf(new RecordAssessment(work).Address));
}
