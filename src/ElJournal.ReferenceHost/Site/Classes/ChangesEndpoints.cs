using ElJournal.Domain.Classes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Site.Messages;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Перемены данных: that the data of a pupil changed, that the administrator was told, and that they were corrected.</summary>
internal static class ChangesEndpoints
{
    internal static void MapChanges(this IEndpointRouteBuilder routes)
    {
        var path = ClassEndpoints.RouteOf(ClassSection.Changes);
        routes.MapGet(path, async (string @class, Visit visit, TextStore texts) =>
            visit.FindClass(@class, ResourceKind.DataChanges) is { } id ? await ShowAsync(visit, new ChangesReader(visit, id, texts).Read()) : Results.NotFound());
        routes.MapPost(path, RecordAsync);
        routes.MapPost($"{path}/{{change}}", AdvanceAsync);
    }

    private static async Task<IResult> ShowAsync(Visit visit, ChangesModel model, int status = StatusCodes.Status200OK)
    {
        if (!model.Changes.IsEmpty)
        {
            await visit.NoteReadAsync(pupil: null);
        }

        return PageResult.Of<ChangesPage>(model, status);
    }

    private static async Task<IResult> RecordAsync(string @class, HttpContext context, Visit visit, TextStore texts)
    {
        var form = context.Request.Form;
        if (visit.FindClass(@class, ResourceKind.DataChanges) is not { } id || !StaffId.TryParse(visit.Person.Value, out var by))
        {
            return Results.NotFound();
        }

        var wrong = WrittenText.Check(form, out var text) ?? (PupilId.TryParse(form["pupil"], out _) ? null : new Notice(false, "Выберите обучающегося."));
        if (wrong is not null)
        {
            return await ShowAsync(visit, new ChangesReader(visit, id, texts).Read(wrong), StatusCodes.Status400BadRequest);
        }

        var pupil = PupilId.Parse(form["pupil"].ToString());
        return await ReplyAsync(visit, id, texts, await visit.SubmitAsync(at =>
        [
            new WordedCommand(new RecordLedgerFact(new DataChange(DataChangeId.Parse($"d-{at.ToUnixTimeMilliseconds()}")) { Class = id, Pupil = pupil, FoundAt = at, By = by }), text),
        ]));
    }

    private static async Task<IResult> AdvanceAsync(string @class, string change, HttpContext context, Visit visit, TextStore texts)
    {
        var found = visit.Readable<DataChange>().FirstOrDefault(c => c.Fact.Id.Value == change);
        if (visit.FindClass(@class, ResourceKind.DataChanges) is not { } id || found.Fact is null)
        {
            return Results.NotFound();
        }

        var isReport = context.Request.Form["stage"] == "reported";
        var version = context.Request.Form.VersionIn("version");
        return await ReplyAsync(visit, id, texts, await visit.SubmitAsync(at => new RecordLedgerFact(isReport ? found.Fact with { ReportedAt = at } : found.Fact with { CorrectedAt = at }) { Version = version }));
    }

    private static async Task<IResult> ReplyAsync(Visit visit, ClassId schoolClass, TextStore texts, DeskReply reply)
    {
        var again = visit.Again();
        return await ShowAsync(again, new ChangesReader(again, schoolClass, texts).Read(Notice.Of(reply)), PageResult.StatusOf(reply));
    }
}
