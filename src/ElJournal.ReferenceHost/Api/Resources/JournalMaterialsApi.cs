using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
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

/// <summary>Материалы журнала, с файлами.</summary>
internal static class JournalMaterialsApi
{
    private const string Tag = "Материалы";
    private const string All = "/journals/{journal}/materials";
    private const string One = $"{All}/{{material}}";

    internal static void MapJournalMaterials(this IEndpointRouteBuilder api)
    {
        api.MapGet(All, List).Needs(ApiScope.ReadJournals).WithSummary("Материалы журнала, последние первыми, по страницам").WithTags(Tag).Produces<Paged<JournalMaterialView>>();
        api.MapGet(One, Show).Needs(ApiScope.ReadJournals).WithSummary("Материал журнала").WithTags(Tag).Produces<JournalMaterialView>();
        api.MapGet($"{One}/file", Download).Needs(ApiScope.ReadJournals).WithSummary("Файл материала").WithTags(Tag).Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
        api.MapPut(One, PutAsync).Needs(ApiScope.WriteJournals).WithSummary("Выложить или исправить материал; файл — в base64").WithTags(Tag).Produces<Written<JournalMaterialView>>().WithMetadata(new UploadLimit(isBase64: true));
        api.MapDelete(One, DeleteAsync).Needs(ApiScope.WriteJournals).WithSummary("Убрать материал").WithTags(Tag).Produces(StatusCodes.Status204NoContent);
    }

    private static IResult List(HttpContext context, Visit visit, string journal, string? page, string? size)
    {
        if (!JournalId.TryParse(journal, out var id) || visit.Register.FindJournal(id) is null
            || visit.Seen(TargetOf(id), visit.Year.MaterialsOf(id), m => MaterialSight.TargetOf(visit, m)) is not { } seen)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        var answer = query.Page([.. seen.OrderByDescending(m => m.Recorded.At).ThenBy(m => m.Id)], page, size, m => JournalMaterialView.Of(m, visit));
        return query.Problem ?? Results.Ok(answer);
    }

    private static IResult Show(HttpContext context, Visit visit, string journal, string material) =>
        ViewOf(visit, journal, material) is { } view ? ETags.Answer(context, view, view.Version) : ApiProblem.NotFound();

    private static IResult Download(Visit visit, FileStore files, string journal, string material) => MaterialContents.FileOf(Find(visit, journal, material), files);

    private static async Task<IResult> PutAsync(HttpContext context, Visit visit, string journal, string material, JournalMaterialBody body)
    {
        var lesson = LessonId.TryParse(body.Lesson, out var ofLesson) && visit.Year.FindLesson(ofLesson) is { } entry && entry.Journal.Value == journal ? entry : null;
        if (!JournalId.TryParse(journal, out var id) || visit.Register.FindJournal(id) is null || !visit.MayRead(TargetOf(id) with { Lesson = lesson }))
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        if (body.Lesson is not null && lesson is null)
        {
            query.Object("lesson", body.Lesson, "обозначение урока этого журнала");
        }

        query.Text("topic", body.Topic);
        var (kind, answerBy, key) = (query.Code("kind", body.Kind, LedgerCodes.MaterialKinds, MaterialKind.Reading), query.Day("answerBy", body.AnswerBy), MaterialContents.IdOf(query, material));
        var (content, file) = MaterialContents.Read(query, body, Find(visit, journal, material)?.Content.File);
        return query.Problem ?? await FactWrites.PutAsync(
            visit,
            context,
            new RecordLedgerFact(new JournalMaterial(key, id, kind, content!) { Lesson = lesson?.Lesson, Topic = body.Topic, AnswerBy = answerBy }),
            body.Reason,
            body with { File = null },
            v => ViewOf(v, journal, material)!,
            file);
    }

    private static async Task<IResult> DeleteAsync(HttpContext context, Visit visit, string journal, string material, string? reason) => Find(visit, journal, material) is { } found
        ? await FactWrites.DeleteAsync(visit, context, MaterialSight.AddressOf(found), reason, v => ViewOf(v, journal, material) ?? new object())
        : ApiProblem.NotFound();

    private static JournalMaterial? Find(Visit visit, string journal, string material) => MaterialSight.Find<JournalMaterial>(visit, material) is { } found && found.Journal.Value == journal ? found : null;

    private static JournalMaterialView? ViewOf(Visit visit, string journal, string material) => Find(visit, journal, material) is { } found ? JournalMaterialView.Of(found, visit) : null;

    private static AccessTarget TargetOf(JournalId journal) => new(ResourceKind.Materials) { Journal = journal };
}
