using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Site.Materials;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Материал библиотеки.</summary>
/// <param name="Id">The id.</param>
/// <param name="Section">The section, by its code.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">What it says in words.</param>
/// <param name="Link">Where it is found outside the journal.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Topic">The topic.</param>
/// <param name="File">The file.</param>
/// <param name="Version">The version, as in the ETag.</param>
internal sealed record LibraryMaterialView(string Id, string Section, string Title, string? Text, string? Link, string? Subject, string? Topic, MaterialFileView? File, int Version)
{
    internal static LibraryMaterialView Of(LibraryMaterial material, Visit visit) => new(
        material.Id.Value,
        LedgerCodes.LibrarySections.Format(material.Section),
        material.Content.Title,
        material.Content.Text,
        material.Content.Link?.Value,
        material.Subject,
        material.Topic,
        MaterialFileView.Of(material.Content.File),
        visit.Year.VersionOf(MaterialSight.AddressOf(material)));
}
