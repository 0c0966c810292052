using ElJournal.Domain.Classes;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Orders;

/// <summary>Книга приказов: an order about pupils is entered together with the movement that it makes.</summary>
internal static class OrdersEndpoints
{
    internal const string Path = "/orders";

    internal static void MapOrders(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (Visit visit) => MayRead(visit) ? PageResult.Of<OrdersPage>(new OrdersReader(visit).Read()) : Results.NotFound());
        routes.MapPost(Path, EnterAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.Orders));

    private static async Task<IResult> EnterAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        if (form.Text("number") is not { } number || form.Day("date") is not { } date || !LedgerCodes.OrderKinds.TryParse(form["kind"].ToString(), out var kind))
        {
            return Answer(visit, new Notice(false, "Укажите номер, дату и вид приказа: без них никого не зачисляют, не переводят и не отчисляют."), StatusCodes.Status422UnprocessableEntity);
        }

        var order = new OrderEntry(OrderEntryId.Parse($"order-{Guid.CreateVersion7():N}"), number, date, kind)
        {
            Pupil = PupilId.TryParse(form.Text("pupil"), out var pupil) ? pupil : null,
            Class = ClassId.TryParse(form.Text("class"), out var schoolClass) ? schoolClass : null,
            Effective = form.Day("effective"),
        };
        var reply = await visit.SubmitAsync(reason: null, [.. Commands(order, visit)]);
        return Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply));
    }

    /// <summary>Who is enrolled for the first time becomes a pupil by the same order.</summary>
    internal static IEnumerable<JournalCommand> NewcomersOf(OrderEntry order, Visit visit) =>
        order is { Kind: OrderKind.Enrolment, Pupil: { } newcomer } && !visit.Register.Knows(newcomer) ? [RecordRegisterFact.Of(newcomer)] : [];

    private static IEnumerable<JournalCommand> Commands(OrderEntry order, Visit visit) =>
        [.. NewcomersOf(order, visit), order.Kind == OrderKind.Other ? new RecordLedgerFact(order) : new MovePupil(order)];

    private static IResult Answer(Visit visit, Notice notice, int status) => PageResult.Of<OrdersPage>(new OrdersReader(visit.Again()).Read(notice), status);
}
