using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.ReferenceHost.Site.Lists;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Years;

/// <summary>Учебный год: journals are closed one by one or all at once with the year; the next year is opened in a store of its own.</summary>
internal static class YearEndpoints
{
    internal const string Path = "/year";

    internal static void MapYear(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? page, Visit visit) => MayRead(visit) ? PageResult.Of<YearPage>(new YearReader(visit).Read(page: Paging.NumberIn(page))) : Results.NotFound());
        routes.MapPost($"{Path}/close", CloseYearAsync);
        routes.MapPost($"{Path}/journals/{{journal}}/close", async (string journal, HttpContext context, Visit visit) =>
            MayRead(visit) && JournalId.TryParse(journal, out var id) && visit.Register.FindJournal(id) is not null ? await CloseAsync(context, visit, id) : Results.NotFound());
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Closings));

    private static async Task<IResult> CloseYearAsync(HttpContext context, Visit visit) =>
        !MayRead(visit) ? Results.NotFound()
        : context.Request.Form.Text("sure") is null ? Answer(context, visit, new Notice(false, "Подтвердите, что год закрывается: после этого в журналы ничего не внести."), StatusCodes.Status422UnprocessableEntity)
        : await CloseAsync(context, visit, journal: null);

    private static async Task<IResult> CloseAsync(HttpContext context, Visit visit, JournalId? journal)
    {
        var by = StaffId.TryParse(visit.Person.Value, out var staff) ? staff : (StaffId?)null;
        var reply = await visit.SubmitAsync(at => new RecordLedgerFact(new JournalClosing(journal, at) { By = by }));
        return Answer(context, visit, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    private static IResult Answer(HttpContext context, Visit visit, Notice notice, int status) =>
        PageResult.Of<YearPage>(new YearReader(visit.Again()).Read(notice, context.Request.Form.PageIn()), status);
}
