using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы всех видов: their files, and how one is revised or withdrawn. The lists in which they stand have pages of their own.</summary>
internal static class MaterialEndpoints
{
    internal const string Path = "/materials";

    internal static void MapMaterials(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Path}/{{ledger}}/{{id}}/file", Download);
        routes.MapPost($"{Path}/{{ledger}}/{{id}}", Change).WithMetadata(new UploadLimit());
        routes.MapJournalMaterials();
        routes.MapPupilMaterials();
        routes.MapLibrary();
        routes.MapPortfolios();
        routes.MapPersonalFiles();
    }

    /// <summary>Takes in a new material.</summary>
    /// <param name="visit">Who submits it.</param>
    /// <param name="make">Makes it of its id.</param>
    /// <param name="file">The file that came with it, or null.</param>
    internal static DeskReply Add(Visit visit, Func<MaterialId, Material> make, FileRow? file) => visit.Submit(at =>
    [
        new WordedCommand(new RecordLedgerFact(make(MaterialId.Parse($"m-{at.ToUnixTimeMilliseconds()}"))), Text: null, file),
    ]);

    private static IResult Download(string ledger, string id, Visit visit, FileStore files)
    {
        if (MaterialSight.Find(visit, ledger, id) is not { Content.File: { } file } material || files.Find(file.Digest) is not { } content)
        {
            return Results.NotFound();
        }

        NoteRead(visit, material);

        // Never shown in the page: what is in a file is nobody's word but its author's.
        return Results.File(content, file.MediaType, file.Name);
    }

    private static IResult Change(string ledger, string id, HttpContext context, Visit visit)
    {
        if (MaterialSight.Find(visit, ledger, id) is not { } material)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var version = form.VersionIn("version");
        if (form.ContainsKey("remove"))
        {
            return Answer(visit, material, visit.Submit(reason: null, new WithdrawFact(MaterialSight.AddressOf(material), version)));
        }

        var input = MaterialInput.Read(new FieldReader(form), material.Content.File);
        var draft = new MaterialDraft(MaterialSight.PathOf(material), form);
        return input.Content is not { } content
            ? ListOf(visit, material, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft)
            : Answer(visit, material, visit.Submit(at => [new WordedCommand(new RecordLedgerFact(material with { Content = content }) { Version = version }, Text: null, input.File)]), draft);
    }

    private static IResult Answer(Visit visit, Material material, DeskReply reply, MaterialDraft? draft = null) => reply is DeskReply.Accepted
        ? ListOf(visit.Again(), material, Notice.Of(reply), StatusCodes.Status200OK)
        : ListOf(visit.Again(), material, Notice.Of(reply), StatusCodes.Status409Conflict, draft);

    /// <summary>Shows the list in which a material stands.</summary>
    private static IResult ListOf(Visit visit, Material material, Notice notice, int status, MaterialDraft? draft = null) => material switch
    {
        JournalMaterial m => JournalMaterialsEndpoints.Show(visit, m.Journal, notice, status, draft: draft),
        LibraryMaterial m => LibraryEndpoints.Show(visit, m.Section, notice, status, draft: draft),
        PortfolioItem i => PortfolioEndpoints.Show(visit, i.Owner, notice, status, draft),
        PersonalFileItem i => PersonalFilesEndpoints.Show(visit, i.Pupil, notice, status, draft),
        _ => throw new InvalidOperationException("A material without a list."),
    };

    private static void NoteRead(Visit visit, Material material)
    {
        if (material is PersonalFileItem { Pupil: var pupil })
        {
            visit.NoteRead(pupil);
        }
        else if (material is PortfolioItem { Owner: var owner } && PupilId.TryParse(owner.Value, out var ofPupil) && visit.Register.Knows(ofPupil))
        {
            visit.NoteRead(ofPupil);
        }
    }
}
