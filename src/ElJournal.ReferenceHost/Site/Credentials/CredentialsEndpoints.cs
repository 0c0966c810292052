using ElJournal.Domain.Activity;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.Rules.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Доступ людей: credentials are issued along the chain of the regulation; the first password is seen once and good for one's first visit.</summary>
internal static class CredentialsEndpoints
{
    internal const string Path = "/credentials";

    internal static void MapCredentials(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, async (string? @class, Visit visit, AccountStore accounts) => PageResult.Of<CredentialsPage>(await new CredentialsReader(visit).ReadAsync(accounts, @class)));
        routes.MapPost($"{Path}/{{person}}", IssueAsync);
    }

    private static async Task<IResult> IssueAsync(string person, HttpContext context, Visit visit, AccountStore accounts)
    {
        if (!PersonId.TryParse(person, out var owner) || !PersonId.TryParse(context.Request.Form["receiver"], out var receiver) || visit.State.Access.FindActor(owner) is null)
        {
            return Results.NotFound();
        }

        var schoolClass = context.Request.Form.Text("class");
        var held = await accounts.FindOfAsync(person);
        var login = held?.Login ?? await accounts.FreeLoginAsync(person);
        var reply = await visit.SubmitAsync(at => new RecordLedgerFact(new CredentialEvent(AccountId.Parse(login), held is null ? CredentialEventKind.Issued : CredentialEventKind.Reissued)
        {
            At = at,
            By = StaffId.Parse(visit.Person.Value),
            Owner = owner,
            Receiver = receiver,
        }));
        if (reply is not DeskReply.Accepted)
        {
            return PageResult.Of<CredentialsPage>(await new CredentialsReader(visit).ReadAsync(accounts, schoolClass, notice: Notice.Of(reply)), StatusCodes.Status409Conflict);
        }

        var issued = new IssuedCredentials(visit.NameOf(person), visit.NameOf(receiver.Value), login, await accounts.IssueAsync(login, person));
        return PageResult.Of<CredentialsPage>(await new CredentialsReader(visit.Again()).ReadAsync(accounts, schoolClass, issued));
    }
}
