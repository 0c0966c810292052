using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Site.Materials;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Материал журнала.</summary>
/// <param name="Id">The id.</param>
/// <param name="Journal">The journal.</param>
/// <param name="Kind">Its kind, by its code.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">What it says in words.</param>
/// <param name="Link">Where it is found outside the journal.</param>
/// <param name="Lesson">The lesson that it is for.</param>
/// <param name="Topic">The topic.</param>
/// <param name="AnswerBy">The day by which an answer is expected.</param>
/// <param name="File">The file.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record JournalMaterialView(
    string Id, string Journal, string Kind, string Title, string? Text, string? Link, string? Lesson, string? Topic, LocalDate? AnswerBy, MaterialFileView? File, int Version)
{
    internal static JournalMaterialView Of(JournalMaterial material, Visit visit) => new(
        material.Id.Value,
        material.Journal.Value,
        LedgerCodes.MaterialKinds.Format(material.Kind),
        material.Content.Title,
        material.Content.Text,
        material.Content.Link?.Value,
        material.Lesson?.Value,
        material.Topic,
        material.AnswerBy,
        MaterialFileView.Of(material.Content.File),
        visit.Year.VersionOf(MaterialSight.AddressOf(material)));
}
