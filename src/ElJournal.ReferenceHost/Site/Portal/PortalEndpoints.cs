using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Reporting.Portal;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Portal;

/// <summary>Передача на портал госуслуг: first is shown what would be given, then it is given as a file and taken down; what the portal answered is noted later.</summary>
/// <remarks>Nothing is sent anywhere: the school takes the file to the portal, or a program fetches it through the API.</remarks>
internal static class PortalEndpoints
{
    internal const string Path = "/portal";
    internal const string FilePath = $"{Path}/file";
    internal const string AnswerPath = $"{Path}/answer";

    internal static void MapPortal(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Show);
        routes.MapPost(FilePath, GiveAsync);
        routes.MapPost(AnswerPath, AnswerAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.PortalExports));

    private static IResult Show(string? recipient, string? from, string? to, string? @class, Visit visit)
    {
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        var choice = ChoiceOf(visit, recipient, from, to, @class);
        return from is null && to is null ? Page(visit, choice: null)
            : choice is null ? Page(visit, choice, Unfit, StatusCodes.Status422UnprocessableEntity)
            : Page(visit, choice);
    }

    private static async Task<IResult> GiveAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        var choice = ChoiceOf(visit, form.Text("recipient"), form.Text("from"), form.Text("to"), form.Text("class"));
        if (!MayRead(visit) || !visit.May(AccessAction.Export, choice?.Target ?? new AccessTarget(ResourceKind.PortalExports)))
        {
            return Results.NotFound();
        }

        if (choice is null)
        {
            return Page(visit, choice, Unfit, StatusCodes.Status422UnprocessableEntity);
        }

        var document = choice.Make(visit);
        if (form["digest"] != document.Digest.Value)
        {
            return Page(visit, choice, new Notice(false, "Сведения тем временем изменились. Посмотрите, что будет отдано теперь, и нажмите ещё раз."), StatusCodes.Status409Conflict);
        }

        var reply = await choice.GiveAsync(visit, PortalExportId.Parse($"portal-{Guid.CreateVersion7():N}"), document);
        return reply is DeskReply.Accepted
            ? Results.File(document.Bytes.ToArray(), "application/json", choice.FileName)
            : Page(visit.Again(), choice, Notice.Of(reply), StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit) || !LedgerCodes.PortalAnswers.TryParse(form["answer"].ToString(), out var answer)
            || new PortalReader(visit).Exports.FirstOrDefault(e => e.Id.Value == form["export"]) is not { } export)
        {
            return Results.NotFound();
        }

        var reply = await visit.SubmitAsync(at => new RecordLedgerFact(export with { Answer = answer, AnsweredAt = at }) { Version = form.VersionIn("version") });
        return Page(visit.Again(), choice: null, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static Notice Unfit => new(false, $"Укажите получателя (до {PortalChoice.MaxRecipient} знаков) и дни: первый не позже последнего, всего не больше {PortalRequest.MaxDays}; класс — из списка.");

    /// <summary>Reads what is chosen; null for what cannot be exported at once.</summary>
    private static PortalChoice? ChoiceOf(Visit visit, string? recipient, string? from, string? to, string? schoolClass)
    {
        var named = recipient?.Trim() ?? "";
        return named.Length is > 0 and <= PortalChoice.MaxRecipient && Forms.DayOf(from) is { } first && Forms.DayOf(to) is { } last && PortalRequest.Fits(first, last)
            && (string.IsNullOrEmpty(schoolClass) || (ClassId.TryParse(schoolClass, out var id) && visit.Register.FindClass(id) is not null))
            ? new PortalChoice(named, first, last, string.IsNullOrEmpty(schoolClass) ? null : ClassId.Parse(schoolClass))
            : null;
    }

    private static IResult Page(Visit visit, PortalChoice? choice, Notice? notice = null, int status = StatusCodes.Status200OK) =>
        PageResult.Of<PortalPage>(new PortalReader(visit).Read(choice, notice), status);
}
