using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Copies;

/// <summary>Архивные копии: which copies there are, on what and where, and when each was verified.</summary>
internal static class CopiesEndpoints
{
    internal const string Path = "/copies";

    internal static void MapCopies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => MayRead(visit) ? PageResult.Of<CopiesPage>(Read(visit)) : Results.NotFound());
        routes.MapPost(Path, AddAsync);
        routes.MapPost($"{Path}/verify", VerifyAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.ArchiveCopies));

    private static CopiesModel Read(Visit visit, Notice? notice = null) => new(
        [.. visit.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).OrderByDescending(c => c.MadeAt).ThenBy(c => c.Archive).ThenBy(c => c.Id)],
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.ArchiveCopies)),
        visit.Register.Clock,
        notice);

    private static async Task<IResult> AddAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        if (!ArchiveId.TryParse(form.Text("archive"), out var archive) || form.Text("medium") is not { } medium || form.Text("room") is not { } room)
        {
            return Answer(visit, new Notice(false, "Укажите архив, носитель и помещение: без них копию потом не найти."), StatusCodes.Status422UnprocessableEntity);
        }

        var id = ArchiveCopyId.Parse($"copy-{Guid.CreateVersion7():N}");
        return Answer(visit, await visit.SubmitAsync(at => new RecordLedgerFact(new ArchiveCopy(id, archive, medium) { MadeAt = at, Room = room, Digest = form.Text("digest") })));
    }

    private static async Task<IResult> VerifyAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit) || !ArchiveCopyId.TryParse(context.Request.Form.Text("copy"), out var id) || visit.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).FirstOrDefault(c => c.Id == id) is not { } copy)
        {
            return Results.NotFound();
        }

        var version = visit.Year.VersionOf(new RecordLedgerFact(copy).Address);
        return Answer(visit, await visit.SubmitAsync(at => new RecordLedgerFact(copy with { VerifiedAt = at }) { Version = version }));
    }

    private static IResult Answer(Visit visit, DeskReply reply) => Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply));

    private static IResult Answer(Visit visit, Notice notice, int status) => PageResult.Of<CopiesPage>(Read(visit.Again(), notice), status);
}
