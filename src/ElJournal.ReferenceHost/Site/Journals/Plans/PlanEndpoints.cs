using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Journals.Plans;

/// <summary>Тематический план журнала: topics are added by lines, changed and taken back one by one.</summary>
internal static class PlanEndpoints
{
    internal static void MapPlans(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{JournalEndpoints.Path}/{{journal}}/plan", Show);
        routes.MapPost($"{JournalEndpoints.Path}/{{journal}}/plan", AddAsync);
        routes.MapPost($"{JournalEndpoints.Path}/{{journal}}/plan/{{number:int}}", ChangeAsync);
    }

    /// <summary>Gives the address of the plan of a journal.</summary>
    internal static string AddressOf(JournalId journal) => $"{JournalEndpoints.AddressOf(journal)}/plan";

    /// <summary>Finds a journal whose plan somebody may read.</summary>
    private static Journal? Find(Visit visit, string journal) =>
        OpenJournal.Find(visit, journal) is { } found && visit.MayRead(new AccessTarget(ResourceKind.ThematicPlans) { Journal = found.Id }) ? found : null;

    private static IResult Show(string journal, Visit visit) =>
        Find(visit, journal) is { } found ? PageResult.Of<PlanPage>(PlanReader.Read(visit, found)) : Results.NotFound();

    private static async Task<IResult> AddAsync(string journal, HttpContext context, Visit visit)
    {
        if (Find(visit, journal) is not { } found)
        {
            return Results.NotFound();
        }

        var text = context.Request.Form["lines"].ToString();
        var topics = PlanLines.Read(text, found.Id, visit.Year.PlanOf(found.Id).Select(t => t.Number).DefaultIfEmpty(0).Max(), out var wrong);
        if (!wrong.IsEmpty || topics.IsEmpty)
        {
            return PageResult.Of<PlanPage>(PlanReader.Read(visit, found, new Notice(false, ["Ничего не записано.", .. wrong]), text), StatusCodes.Status422UnprocessableEntity);
        }

        // A number that was taken back is free again, in the version that it has come to.
        return await SubmitAsync(visit, found, text, [.. topics.Select(t => new RecordLedgerFact(t)).Select(c => c with { Version = visit.Year.VersionOf(c.Address) })]);
    }

    private static async Task<IResult> ChangeAsync(string journal, int number, HttpContext context, Visit visit)
    {
        if (Find(visit, journal) is not { } found || visit.Year.PlanOf(found.Id).FirstOrDefault(t => t.Number == number) is not { } standing)
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        var version = form.VersionIn("version");
        if (form.ContainsKey("remove"))
        {
            return await SubmitAsync(visit, found, "", [new WithdrawFact(new RecordLedgerFact(standing).Address, version)]);
        }

        var topics = PlanLines.Read($"{form["topic"]}{(form["hours"].ToString().Trim() is { Length: > 0 } hours ? $"; {hours}" : "")}", found.Id, number - 1, out var wrong);
        return topics.Length == 1
            ? await SubmitAsync(visit, found, "", [new RecordLedgerFact(topics[0]) { Version = version }])
            : PageResult.Of<PlanPage>(PlanReader.Read(visit, found, new Notice(false, ["Ничего не записано.", .. wrong])), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> SubmitAsync(Visit visit, Journal journal, string typed, ImmutableArray<JournalCommand> commands)
    {
        var reply = await visit.SubmitAsync(reason: null, commands);
        var isAccepted = reply is DeskReply.Accepted;
        return PageResult.Of<PlanPage>(PlanReader.Read(visit.Again(), journal, Notice.Of(reply), isAccepted ? "" : typed), isAccepted ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }
}
