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
        routes.MapGet($"{Path}/{{ledger}}/{{id}}/file", DownloadAsync);
        routes.MapPost($"{Path}/{{ledger}}/{{id}}", ChangeAsync).WithMetadata(new UploadLimit());
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
    internal static Task<DeskReply> AddAsync(Visit visit, Func<MaterialId, Material> make, FileRow? file) => visit.SubmitAsync(at =>
    [
        new WordedCommand(new RecordLedgerFact(make(MaterialId.Parse($"m-{at.ToUnixTimeMilliseconds()}"))), Text: null, file),
    ]);

    private static async Task<IResult> DownloadAsync(string ledger, string id, Visit visit, FileStore files)
    {
        if (MaterialSight.Find(visit, ledger, id) is not { Content.File: { } file } material || files.Find(file.Digest) is not { } content)
        {
            return Results.NotFound();
        }

        await NoteReadAsync(visit, material);

        // Never shown in the page: what is in a file is nobody's word but its author's.
        return Results.File(content, file.MediaType, file.Name);
    }

    private static async Task<IResult> ChangeAsync(string ledger, string id, HttpContext context, Visit visit)
    {
        if (MaterialSight.Find(visit, ledger, id) is not { } material)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var version = form.VersionIn("version");
        if (form.ContainsKey("remove"))
        {
            return await AnswerAsync(visit, material, await visit.SubmitAsync(reason: null, new WithdrawFact(MaterialSight.AddressOf(material), version)));
        }

        var input = MaterialInput.Read(new FieldReader(form), material.Content.File);
        var draft = new MaterialDraft(MaterialSight.PathOf(material), form);
        return input.Content is not { } content
            ? await ListOfAsync(visit, material, input.Complaint, StatusCodes.Status422UnprocessableEntity, draft)
            : await AnswerAsync(visit, material, await visit.SubmitAsync(at => [new WordedCommand(new RecordLedgerFact(material with { Content = content }) { Version = version }, Text: null, input.File)]), draft);
    }

    private static async Task<IResult> AnswerAsync(Visit visit, Material material, DeskReply reply, MaterialDraft? draft = null) => reply is DeskReply.Accepted
        ? await ListOfAsync(visit.Again(), material, Notice.Of(reply), StatusCodes.Status200OK)
        : await ListOfAsync(visit.Again(), material, Notice.Of(reply), StatusCodes.Status409Conflict, draft);

    /// <summary>Shows the list in which a material stands.</summary>
    private static async Task<IResult> ListOfAsync(Visit visit, Material material, Notice notice, int status, MaterialDraft? draft = null) => material switch
    {
        JournalMaterial m => JournalMaterialsEndpoints.Show(visit, m.Journal, notice, status, draft: draft),
        LibraryMaterial m => LibraryEndpoints.Show(visit, m.Section, notice, status, draft: draft),
        PortfolioItem i => await PortfolioEndpoints.ShowAsync(visit, i.Owner, notice, status, draft),
        PersonalFileItem i => await PersonalFilesEndpoints.ShowAsync(visit, i.Pupil, notice, status, draft),
        _ => throw new InvalidOperationException("A material without a list."),
    };

    private static async Task NoteReadAsync(Visit visit, Material material)
    {
        if (material is PersonalFileItem { Pupil: var pupil })
        {
            await visit.NoteReadAsync(pupil);
        }
        else if (material is PortfolioItem { Owner: var owner } && PupilId.TryParse(owner.Value, out var ofPupil) && visit.Register.Knows(ofPupil))
        {
            await visit.NoteReadAsync(ofPupil);
        }
    }
}
