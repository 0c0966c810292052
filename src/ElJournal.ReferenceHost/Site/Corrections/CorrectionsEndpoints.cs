using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Corrections;

/// <summary>Акты исправления: asked for by who needs to correct what is closed, agreed to by others.</summary>
internal static class CorrectionsEndpoints
{
    internal const string Path = "/corrections";

    internal static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? journal, Visit visit) => MayRead(visit) ? PageResult.Of<CorrectionsPage>(new CorrectionsReader(visit).Read(journal)) : Results.NotFound());
        routes.MapPost(Path, AskAsync);
        routes.MapPost($"{Path}/{{act}}/approve", ApproveAsync);
    }

    private static bool MayRead(Visit visit) => !visit.ScopeOf(AccessAction.Read, ResourceKind.CorrectionActs).IsEmpty;

    private static async Task<IResult> AskAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        if (!MayRead(visit) || !JournalId.TryParse(form["journal"], out var journal) || !PupilId.TryParse(form["pupil"], out var pupil) || !PeriodId.TryParse(form["period"], out var period))
        {
            return Results.NotFound();
        }

        var reason = form["reason"].ToString().Trim();
        if (reason.Length == 0)
        {
            return Answer(visit, journal.Value, new Notice(false, "Назовите причину: без неё с актом не согласятся."), isAccepted: false);
        }

        var act = new CorrectionAct(CorrectionActId.Parse($"act-{Guid.CreateVersion7():N}"), pupil, journal, period, reason);
        return Answer(visit, journal.Value, await visit.SubmitAsync(reason, new OpenCorrectionAct(act)));
    }

    private static async Task<IResult> ApproveAsync(string act, Visit visit) =>
        MayRead(visit) && CorrectionActId.TryParse(act, out var id) && visit.Year.FindAct(id) is not null
            ? Answer(visit, journal: null, await visit.SubmitAsync(reason: null, new ApproveCorrectionAct(id)))
            : Results.NotFound();

    private static IResult Answer(Visit visit, string? journal, DeskReply reply) => Answer(visit, journal, Notice.Of(reply), reply is DeskReply.Accepted);

    private static IResult Answer(Visit visit, string? journal, Notice notice, bool isAccepted) =>
        PageResult.Of<CorrectionsPage>(new CorrectionsReader(visit.Again()).Read(isAccepted ? null : journal, notice), isAccepted ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
}
