using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Site;
using ElJournal.ReferenceHost.Site.Portal;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting.Portal;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Выгрузки на портал госуслуг: a program takes what families see, and what it took is on record before it has it.</summary>
internal static class PortalExportsApi
{
    private const string Tag = "Портал госуслуг";
    private const string All = "/portal-exports";
    private const string One = $"{All}/{{export}}";

    internal static void MapPortalExports(this IEndpointRouteBuilder api)
    {
        api.MapGet(All, List).Needs(ApiScope.ExportToPortal).WithSummary("Что, когда, кем и кому отдано, по страницам").WithTags(Tag).Produces<Paged<PortalExportView>>();
        api.MapPut(One, GiveAsync).Needs(ApiScope.ExportToPortal).WithSummary("Взять сведения для портала и записать это в учёт; формат — docs/portal-export.md").WithTags(Tag)
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        api.MapGet(One, Show).Needs(ApiScope.ExportToPortal).WithSummary("Выгрузка в учёте").WithTags(Tag).Produces<PortalExportView>();
        api.MapPut($"{One}/answer", AnswerAsync).Needs(ApiScope.ExportToPortal).WithSummary("Записать, что ответил портал").WithTags(Tag).Produces<Written<PortalExportView>>();
    }

    private static IResult List(HttpContext context, Visit visit, string? page, string? size)
    {
        if (visit.ScopeOf(AccessAction.Read, ResourceKind.PortalExports).IsEmpty)
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden);
        }

        var (query, reader) = (new ApiQuery(context), new PortalReader(visit));
        var answer = query.Page(reader.Exports, page, size, e => PortalExportView.Of(e, reader.RepeatedBy(e), visit));
        return query.Problem ?? Results.Ok(answer);
    }

    /// <summary>Gives the document out under an id of the program's own: asked again after a lost answer, it gives the same without another record.</summary>
    private static async Task<IResult> GiveAsync(HttpContext context, Visit visit, string export, PortalExportBody body)
    {
        var query = new ApiQuery(context);
        var choice = Read(query, visit, body);
        if (!visit.May(AccessAction.Export, choice?.Target ?? new AccessTarget(ResourceKind.PortalExports)))
        {
            return ApiProblem.Of(StatusCodes.Status403Forbidden);
        }

        if (!PortalExportId.TryParse(export, out var id))
        {
            query.Object("export", export, "обозначение выгрузки: до 200 видимых знаков");
        }

        if (query.Problem is { } problem)
        {
            return problem;
        }

        var document = choice!.Make(visit);
        if (Find(visit, export) is { } given)
        {
            return choice.IsOf(given, document) ? Handed(context, document) : ApiProblem.Of(StatusCodes.Status409Conflict, new Defect(RefusalDefects.ExportFixed, default, export));
        }

        return await choice.GiveAsync(visit, id, document) is DeskReply.Refused refused
            ? ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, refused.Refusals)
            : Handed(context, document);
    }

    /// <summary>Answers with the bytes that were digested; the digest itself stands in a header.</summary>
    private static IResult Handed(HttpContext context, PortalDocument document)
    {
        context.Response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(document.Digest.Value))}:";
        return Results.Bytes(document.Bytes, "application/json");
    }

    private static IResult Show(HttpContext context, Visit visit, string export)
    {
        if (Find(visit, export) is not { } given)
        {
            return ApiProblem.NotFound();
        }

        var view = ViewOf(visit, given.Id);
        return ETags.Answer(context, view, view.Version);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Visit visit, string export, PortalAnswerBody body)
    {
        if (Find(visit, export) is not { } given)
        {
            return ApiProblem.NotFound();
        }

        var query = new ApiQuery(context);
        if (!LedgerCodes.PortalAnswers.TryParse(body.Answer, out var answer))
        {
            query.Object("answer", body.Answer, $"одно из {LedgerCodes.PortalAnswers.Listing}");
        }

        return query.Problem ?? await FactWrites.PutAsync(
            visit, context, new RecordLedgerFact(given with { Answer = answer, AnsweredAt = visit.AsOf }), body.Reason, body, v => ViewOf(v, given.Id));
    }

    private static PortalExport? Find(Visit visit, string export) => new PortalReader(visit).Exports.FirstOrDefault(e => e.Id.Value == export);

    private static PortalExportView ViewOf(Visit visit, PortalExportId id)
    {
        var reader = new PortalReader(visit);
        var export = reader.Exports.First(e => e.Id == id);
        return PortalExportView.Of(export, reader.RepeatedBy(export), visit);
    }

    /// <summary>Makes the choice of what was sent; null where that cannot be read, which the query tells.</summary>
    private static PortalChoice? Read(ApiQuery query, Visit visit, PortalExportBody body)
    {
        var recipient = body.Recipient?.Trim() ?? "";
        if (recipient.Length is 0 or > PortalChoice.MaxRecipient || !LogText.Holds(recipient))
        {
            query.Object("recipient", body.Recipient, $"кому отдают, до {PortalChoice.MaxRecipient} знаков");
        }

        var (from, to) = (query.Day("from", body.From ?? ""), query.Day("to", body.To ?? ""));
        if (from is { } first && to is { } last && !PortalRequest.Fits(first, last))
        {
            query.Object("to", body.To, $"день не раньше первого и не дальше {PortalRequest.MaxDays} дней с ним вместе");
        }

        ClassId? schoolClass = ClassId.TryParse(body.Class, out var id) && visit.Register.FindClass(id) is not null ? id : null;
        if (body.Class is not null && schoolClass is null)
        {
            query.Object("class", body.Class, "класс школы, или ничего — вся школа");
        }

        return query.Problem is null ? new PortalChoice(recipient, from!.Value, to!.Value, schoolClass) : null;
    }
}
