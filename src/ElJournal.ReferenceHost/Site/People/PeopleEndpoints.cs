using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.People;

/// <summary>Люди школы: who works and who learns here, in which capacity, and whether what is kept on them is complete.</summary>
internal static class PeopleEndpoints
{
    internal const string Path = "/people";

    private const int MaxName = 200;

    internal static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (string? @class, Visit visit) => MayRead(visit) ? PageResult.Of<PeoplePage>(new PeopleReader(visit).Read(@class)) : Results.NotFound());
        routes.MapPost($"{Path}/roles", GiveRoleAsync);
        routes.MapPost($"{Path}/data", StateDataAsync);
    }

    private static bool MayRead(Visit visit) => visit.MayRead(new AccessTarget(ResourceKind.PersonalData)) && visit.MayRead(new AccessTarget(ResourceKind.Enrolments));

    /// <summary>Records a role, and a member of staff who is new with it.</summary>
    private static async Task<IResult> GiveRoleAsync(HttpContext context, Visit visit)
    {
        if (!MayRead(visit))
        {
            return Results.NotFound();
        }

        var form = context.Request.Form;
        if (!StaffId.TryParse(form.Text("person"), out var person) || !FactCodes.StaffRoles.TryParse(form["role"].ToString(), out var role))
        {
            return Answer(visit, new Notice(false, "Укажите обозначение работника без пробелов по краям и роль."), StatusCodes.Status422UnprocessableEntity);
        }

        var fact = new StaffRole(person, role, ClassId.TryParse(form.Text("class"), out var schoolClass) ? schoolClass : null, new DateSpan(form.Day("from") ?? visit.Today, null));
        var reply = await visit.SubmitAsync(reason: null, visit.Register.Knows(person) ? [RecordRegisterFact.Of(fact)] : [RecordRegisterFact.Of(person), RecordRegisterFact.Of(fact)]);
        if (reply is DeskReply.Accepted && form.Text("name") is { Length: <= MaxName } name)
        {
            visit.School.Names.Give(person.Value, name);
        }

        return Answer(visit, reply);
    }

    private static async Task<IResult> StateDataAsync(HttpContext context, Visit visit)
    {
        var form = context.Request.Form;
        return MayRead(visit) && PersonId.TryParse(form.Text("person"), out var person) && LedgerCodes.PersonKinds.TryParse(form["kind"].ToString(), out var kind)
            ? Answer(visit, await visit.SubmitAsync(at => new RecordLedgerFact(new PersonalDataState(person, kind, form.Text("complete") is not null) { ConfirmedAt = at })), form.Text("class"))
            : Results.NotFound();
    }

    private static IResult Answer(Visit visit, DeskReply reply, string? schoolClass = null) => Answer(visit, Notice.Of(reply), PageResult.StatusOf(reply), schoolClass);

    private static IResult Answer(Visit visit, Notice notice, int status, string? schoolClass = null) => PageResult.Of<PeoplePage>(new PeopleReader(visit.Again()).Read(schoolClass, notice), status);
}
