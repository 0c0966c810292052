using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Site.Materials;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Библиотека школы, с файлами.</summary>
internal static class LibraryApi
{
    private const string Tag = "Библиотека";
    private const string All = "/library";
    private const string One = $"{All}/{{material}}";

    internal static void MapLibrary(this IEndpointRouteBuilder api)
    {
        api.MapGet(All, List).Needs(ApiScope.ReadLibrary).WithSummary("Материалы библиотеки, последние первыми, по страницам").WithTags(Tag).Produces<Paged<LibraryMaterialView>>();
        api.MapGet(One, Show).Needs(ApiScope.ReadLibrary).WithSummary("Материал библиотеки").WithTags(Tag).Produces<LibraryMaterialView>();
        api.MapGet($"{One}/file", Download).Needs(ApiScope.ReadLibrary).WithSummary("Файл материала").WithTags(Tag).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        api.MapPut(One, PutAsync).Needs(ApiScope.WriteLibrary).WithSummary("Положить в библиотеку или исправить; файл — в base64").WithTags(Tag).Produces<Written<LibraryMaterialView>>().WithMetadata(new UploadLimit(isBase64: true));
        api.MapDelete(One, DeleteAsync).Needs(ApiScope.WriteLibrary).WithSummary("Убрать из библиотеки").WithTags(Tag).Produces(StatusCodes.Status204NoContent);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Library));

    private static IResult List(HttpContext context, Visit visit, string? section, string? subject, string? page, string? size)
    {
        if (!MayRead(visit))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden);
        }

        var query = new ApiQuery(context);
        LibrarySection? only = section is null ? null : query.Code("section", section, LedgerCodes.LibrarySections, LibrarySection.Learning);
        var found = visit.Readable<LibraryMaterial>().Select(m => m.Fact).Where(m => (only is null || m.Section == only) && (subject is null || m.Subject == subject));
        var answer = query.Page([.. found.OrderByDescending(m => m.Recorded.At).ThenBy(m => m.Id)], page, size, m => LibraryMaterialView.Of(m, visit));
        return query.Problem ?? Results.Ok(answer);
    }

    private static IResult Show(HttpContext context, Visit visit, string material) => ViewOf(visit, material) is { } view ? ETags.Answer(context, view, view.Version) : ApiProblem.NotFound();

    private static IResult Download(Visit visit, FileStore files, string material) => MaterialContents.FileOf(MaterialSight.Find<LibraryMaterial>(visit, material), files);

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string material, LibraryMaterialBody body)
    {
        if (!MayRead(visit))
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        query.Text("subject", body.Subject);
        query.Text("topic", body.Topic);
        var (section, key) = (query.Code("section", body.Section, LedgerCodes.LibrarySections, LibrarySection.Learning), MaterialContents.IdOf(query, material));
        var (content, file) = MaterialContents.Read(query, body, MaterialSight.Find<LibraryMaterial>(visit, material)?.Content.File);
        return query.Problem ?? await FactWrites.PutAsync(
            visit,
            context,
            new RecordLedgerFact(new LibraryMaterial(key, section, content!) { Subject = body.Subject, Topic = body.Topic }),
            body.Reason,
            body with { File = null },
            v => ViewOf(v, material)!,
            file);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, Visit visit, string material, string? reason) => MaterialSight.Find<LibraryMaterial>(visit, material) is { } found
        ? await FactWrites.DeleteAsync(visit, context, MaterialSight.AddressOf(found), reason, v => ViewOf(v, material) ?? new object())
        : ApiProblem.NotFound();

    private static LibraryMaterialView? ViewOf(Visit visit, string material) => MaterialSight.Find<LibraryMaterial>(visit, material) is { } found ? LibraryMaterialView.Of(found, visit) : null;
}
